package org.gongkai.release.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.PartKind;
import org.gongkai.read.Reader;
import org.gongkai.read.ReadingTests;
import org.gongkai.release.redact.passage.Passage;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReadingTests
class PdfRedactionTests {

    private final Reader reader;
    private final PdfFixture pdf = new PdfFixture();

    @TempDir
    private Path folder;

    PdfRedactionTests(Reader reader) throws IOException {
        this.reader = reader;
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void cutsPassagesOutOfTheContentAndKeepsTheRest() throws IOException {
        pdf.write(700, "申请人王小明，身份证号130104199001011234，住址略。");
        pdf.write(680, "补助金额五百元整，请予公示。");

        Path copy = redact("王小明", "130104199001011234");

        assertThat(text(copy))
                .contains("申请人", "，身份证号", "，住址略。", "补助金额五百元整，请予公示。")
                .contains("【个人隐私】")
                .doesNotContain("王小明", "1301");
        assertThat(isBlack(copy, 72 + 12 * 3.5, 842 - 704)).isTrue();
        assertThat(isBlack(copy, 72 + 12 * 1.5, 842 - 684)).isFalse();
    }

    @Test
    void drawsNothingThatReadsLikeATable() throws IOException {
        pdf.write(700, "第一行王小明在此，其余照登。");
        pdf.write(680, "第二行的王小明在后，也照登。");

        assertThat(reader.read(redact("王小明"), "copy.pdf").parts())
                .noneMatch(part -> part.kind() == PartKind.TABLE_CELL)
                .anyMatch(part -> part.text().contains("第二行的"));
    }

    @Test
    void keepsTheLettersAfterAPassageWhereTheyWere() throws IOException {
        try (PDPageContentStream content = pdf.content()) {
            content.beginText();
            content.setFont(pdf.font(), 12);
            content.setCharacterSpacing(1.5f);
            content.newLineAtOffset(72, 700);
            content.showTextWithPositioning(new Object[] {"甲王", -250f, "小", 30f, "明乙"});
            content.endText();
        }

        double before = x(pdf.save(folder), "乙");
        double after = x(redact("王小明"), "乙");

        assertThat(after).isCloseTo(before, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void cutsPassagesOutOfForms() throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(pdf.document);
        form.setBBox(PDRectangle.A4);
        form.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(pdf.document, form)) {
            pdf.line(content, 72, 500, "经办人王小明签字");
        }
        try (PDPageContentStream content = pdf.content()) {
            content.drawForm(form);
        }
        pdf.write(700, "正文第一行，用来占位。");

        assertThat(text(redact("王小明"))).contains("经办人", "签字").doesNotContain("王小明");
    }

    @Test
    void cutsAPassageThatBreaksOverLinesOrInATableCell() throws IOException {
        pdf.write(72, 700, "账号62220212");
        pdf.write(300, 700, "备注甲");
        pdf.write(72, 684, "34567890123完");
        pdf.write(300, 684, "备注乙");
        pdf.write(72, 600, "联系人王小");
        pdf.write(72, 584, "明，余略。");

        assertThat(text(redact("6222021234567890123", "王小明")))
                .contains("备注甲", "备注乙", "，余略。")
                .doesNotContain("6222", "0123完", "王小");
    }

    @Test
    void leavesNothingBesideThePages() throws IOException {
        pdf.write(700, "正文一行，没有什么可遮盖的内容。");
        try (PDPageContentStream content = pdf.content()) {
            content.setRenderingMode(RenderingMode.NEITHER);
            pdf.line(content, 72, 650, "看不见的标底");
            content.setRenderingMode(RenderingMode.FILL);
            content.beginMarkedContent(COSName.P);
            pdf.line(content, 72, 2000, "页面之外的标底");
            content.endMarkedContent();
        }
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("secret-note");
        pdf.page.getAnnotations().add(note);
        pdf.document.getDocumentInformation().setAuthor("secret-author");
        PDEmbeddedFile file = new PDEmbeddedFile(
                pdf.document, new ByteArrayInputStream("secret-file".getBytes(StandardCharsets.US_ASCII)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("a.txt");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a.txt", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.document.getDocumentCatalog().setNames(names);

        Path copy = redact();

        assertThat(text(copy)).contains("正文一行").doesNotContain("标底");
        try (PDDocument read = Loader.loadPDF(copy.toFile())) {
            assertThat(read.getDocumentCatalog().getCOSObject().keySet())
                    .extracting(COSName::getName)
                    .containsExactlyInAnyOrder("Type", "Pages");
            assertThat(read.getPage(0).getAnnotations()).isEmpty();
            assertThat(read.getDocumentInformation().getMetadataKeys()).isEmpty();
        }
        assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    @Test
    void forgetsWhatRemovedLettersMeant() throws IOException {
        pdf.write(700, "甲乙丙丁戊己庚辛，王小明。");

        Path copy = redact("王小明");

        try (PDDocument read = Loader.loadPDF(copy.toFile())) {
            PDResources resources = read.getPage(0).getResources();
            PDFont font = resources.getFont(resources.getFontNames().iterator().next());
            String table = new String(
                    font.getCOSObject()
                            .getCOSStream(COSName.TO_UNICODE)
                            .createInputStream()
                            .readAllBytes(),
                    StandardCharsets.US_ASCII);
            assertThat(table).contains("%04x".formatted((int) '庚')).doesNotContain("%04x".formatted((int) '王'));
        }
    }

    @Test
    void givesNoCopyOfAScan() throws IOException {
        try (PDPageContentStream content = pdf.content()) {
            BufferedImage scan = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(pdf.document, scan), 0, 0, 595, 842);
        }

        assertThatThrownBy(() -> redact("王小明"))
                .isInstanceOf(RedactionRefusedException.class)
                .hasMessageContaining("扫描");
    }

    private Path redact(String... passages) throws IOException {
        List<Passage> all = List.of(passages).stream()
                .map(text -> new Passage(text, GroundCode.PERSONAL_PRIVACY))
                .toList();
        return Redactor.of(reader)
                .redact(pdf.save(folder), "a.pdf", all, folder)
                .file();
    }

    private static String text(Path copy) throws IOException {
        try (PDDocument read = Loader.loadPDF(copy.toFile())) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static double x(Path file, String letter) throws IOException {
        double[] x = {-1};
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> positions) {
                    positions.stream()
                            .filter(position -> position.getUnicode().equals(letter))
                            .forEach(position -> x[0] = position.getXDirAdj());
                }
            }.getText(read);
        }
        return x[0];
    }

    private static boolean isBlack(Path file, double x, double y) throws IOException {
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            BufferedImage image = new PDFRenderer(read).renderImage(0);
            for (int i = -2; i <= 2; i++) {
                if ((image.getRGB((int) x + i, (int) y + i) & 0xffffff) > 0x404040) {
                    return false;
                }
            }
            return true;
        }
    }
}
