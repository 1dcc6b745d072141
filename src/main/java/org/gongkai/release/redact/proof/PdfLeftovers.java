package org.gongkai.release.redact.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.release.redact.passage.RedactionRefusedException;

/** Goes through every object of a PDF file, linked or not: strings, names, unpacked streams; and its text as written. */
final class PdfLeftovers implements Leftovers {

    private static final Pattern END = Pattern.compile("%%EOF");
    private static final Set<String> CATALOG = Set.of("Type", "Pages", "Version");
    private static final Set<String> FORBIDDEN = Set.of(
            "Annots",
            "Metadata",
            "PieceInfo",
            "AA",
            "JS",
            "EmbeddedFiles",
            "StructParents",
            "Outlines",
            "AcroForm",
            "Thumb");
    private static final Set<COSName> PICTURES =
            Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE);

    @Override
    public void search(Path copy, ByteSearch search) throws IOException {
        byte[] file = Files.readAllBytes(copy);
        search.bytes(file);
        long ends = END.matcher(new String(file, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            boolean extras = catalog.keySet().stream().anyMatch(key -> !CATALOG.contains(key.getName()));
            if (ends != 1 || extras || document.getDocument().getTrailer().containsKey(COSName.INFO)) {
                throw extra();
            }
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                object(document.getDocument().getObjectFromPool(key).getObject(), search);
            }
            text(document, search);
        }
    }

    private static void text(PDDocument document, ByteSearch search) throws IOException {
        for (boolean sorted : new boolean[] {false, true}) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(sorted);
            stripper.setSuppressDuplicateOverlappingText(false);
            search.text(stripper.getText(document));
        }
    }

    private static void object(COSBase object, ByteSearch search) throws IOException {
        if (object instanceof COSString string) {
            search.bytes(string.getBytes());
            search.name(string.getString());
        } else if (object instanceof COSName name) {
            search.name(name.getName());
        } else if (object instanceof COSArray array) {
            for (COSBase element : array) {
                object(element, search);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                if (FORBIDDEN.contains(key.getName())) {
                    throw extra();
                }
                object(dictionary.getItem(key), search);
            }
            if (dictionary instanceof COSStream stream) {
                stream(stream, search);
            }
        }
    }

    private static void stream(COSStream stream, ByteSearch search) throws IOException {
        boolean picture = new PDStream(stream).getFilters().stream().anyMatch(PICTURES::contains);
        try (InputStream in = picture ? stream.createRawInputStream() : stream.createInputStream()) {
            search.bytes(in.readAllBytes());
        }
    }

    private static RedactionRefusedException extra() {
        return new RedactionRefusedException("没有生成遮盖件：PDF 中仍有批注、附件、属性或旧版本的痕迹。请用原软件重新导出 PDF 后提交");
    }
}
