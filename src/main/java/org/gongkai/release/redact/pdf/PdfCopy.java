package org.gongkai.release.redact.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.gongkai.release.font.ChineseFont;
import org.gongkai.release.redact.passage.CopyWriter;
import org.gongkai.release.redact.passage.Passages;
import org.gongkai.release.redact.passage.RedactionRefusedException;

/** Writes PDF files afresh: the passages cut out of the content itself, black areas in their place. */
public final class PdfCopy implements CopyWriter {

    private static final COSName OFF = COSName.getPDFName("OFF");
    private static final COSName BASE_STATE = COSName.getPDFName("BaseState");

    private final Optional<ChineseFont> labels;

    /** Copies whose blackouts name their grounds, if there is a font to do so. */
    public PdfCopy(Optional<ChineseFont> labels) {
        this.labels = labels;
    }

    @Override
    public void write(Path original, Path copy, Passages passages) throws IOException {
        try (PDDocument document = Loader.loadPDF(original.toFile())) {
            if (document.isEncrypted()) {
                throw new RedactionRefusedException("PDF 已加密或限制权限，没有生成遮盖件。请起草处室提供未加密的版本");
            }
            refuseHiddenLayers(document);
            flattenForm(document);
            List<PageRedaction> pages = new ArrayList<>();
            Edits edits = new Edits();
            for (PDPage page : document.getPages()) {
                PageRedaction redaction = PageRedaction.of(page, passages);
                redaction.cut(edits);
                pages.add(redaction);
            }
            new ContentCleaning(edits).clean(document, pages);
            save(document, pages, copy);
        } catch (InvalidPasswordException e) {
            throw new RedactionRefusedException("PDF 已加密，没有生成遮盖件。请起草处室提供未加密的版本");
        }
    }

    private void save(PDDocument document, List<PageRedaction> pages, Path copy) throws IOException {
        boolean black = pages.stream().anyMatch(page -> !page.blackouts().isEmpty());
        if (!black || labels.isEmpty()) {
            Pruning.prune(document);
            document.save(copy.toFile());
            return;
        }
        try (ChineseFont.Open font = labels.get().open(document)) {
            Labels writer = new Labels(document, font.font());
            for (PageRedaction page : pages) {
                writer.write(page.page(), page.blackouts());
            }
            Pruning.prune(document);
            document.save(copy.toFile());
        }
    }

    private static void flattenForm(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        if (form.xfaIsDynamic()) {
            throw new RedactionRefusedException("PDF 是动态表单（XFA），没有生成遮盖件。请打印为普通 PDF 后重新提交");
        }
        form.setXFA(null);
        List<org.apache.pdfbox.pdmodel.interactive.form.PDField> fields = new ArrayList<>();
        form.getFieldTree().forEach(fields::add);
        form.flatten(fields, false);
    }

    /** Layers that are off hold what nobody sees. */
    private static void refuseHiddenLayers(PDDocument document) {
        COSDictionary layers = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary shown = layers == null ? null : layers.getCOSDictionary(COSName.D);
        if (shown == null) {
            return;
        }
        COSBase off = shown.getDictionaryObject(OFF);
        boolean some = off instanceof org.apache.pdfbox.cos.COSArray array && array.size() > 0;
        if (some || "OFF".equals(shown.getNameAsString(BASE_STATE))) {
            throw new RedactionRefusedException("PDF 有隐藏的图层，没有生成遮盖件。请在原软件中删除隐藏图层并重新导出后提交");
        }
    }
}
