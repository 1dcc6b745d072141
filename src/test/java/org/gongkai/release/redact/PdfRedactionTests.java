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
import org.apache.pdfbox.pdmodel.PDPage;
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
import org.gongkai.read.Reader;
import org.gongkai.read.ReadingTests;
import org.gongkai.release.font.ChineseFont;
import org.gongkai.release.redact.passage.Passage;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReadingTests
class PdfRedactionTests {

    private final Reader reader;
    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private ChineseFont.Open song;

    @TempDir
    private Path folder;

    PdfRedactionTests(Reader reader) {
        this.reader = reader;
    }

    @BeforeEach
    void open() throws IOException {
        song = ChineseFont.installed().orElseThrow().open(document);
        document.addPage(page);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
        song.close();
    }

    @Test
    void cutsPassagesOutOfTheContentAndKeepsTheRest() throws IOException {
        write(700, "申请人王小明，身份证号130104199001011234，住址略。");
        write(680, "补助金额五百元整，请予公示。");

        Path copy = redact("王小明", "130104199001011234");

        assertThat(text(copy))
                .contains("申请人", "，身份证号", "，住址略。", "补助金额五百元整，请予公示。")
                .doesNotContain("王小明", "1301");
        assertThat(isBlack(copy, 72 + 12 * 3.5, 842 - 704)).isTrue();
        assertThat(isBlack(copy, 72 + 12 * 1.5, 842 - 684)).isFalse();
    }

    @Test
    void keepsTheLettersAfterAPassageWhereTheyWere() throws IOException {
        try (PDPageContentStream content = content()) {
            content.beginText();
            content.setFont(song.font(), 12);
            content.setCharacterSpacing(1.5f);
            content.newLineAtOffset(72, 700);
            content.showTextWithPositioning(new Object[] {"甲王", -250f, "小", 30f, "明乙"});
            content.endText();
        }

        double before = x(save(), "乙");
        double after = x(redact("王小明"), "乙");

        assertThat(after).isCloseTo(before, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void cutsPassagesOutOfForms() throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setBBox(PDRectangle.A4);
        form.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, form)) {
            line(content, 500, "经办人王小明签字");
        }
        try (PDPageContentStream content = content()) {
            content.drawForm(form);
        }
        write(700, "正文第一行，用来占位。");

        assertThat(text(redact("王小明"))).contains("经办人", "签字").doesNotContain("王小明");
    }

    @Test
    void cutsAPassageThatBreaksOverLinesOrInATableCell() throws IOException {
        write(72, 700, "账号62220212");
        write(300, 700, "备注甲");
        write(72, 684, "34567890123完");
        write(300, 684, "备注乙");
        write(72, 600, "联系人王小");
        write(72, 584, "明，余略。");

        assertThat(text(redact("6222021234567890123", "王小明")))
                .contains("备注甲", "备注乙", "，余略。")
                .doesNotContain("6222", "0123完", "王小");
    }

    @Test
    void leavesNothingBesideThePages() throws IOException {
        write(700, "正文一行，没有什么可遮盖的内容。");
        try (PDPageContentStream content = content()) {
            content.setRenderingMode(RenderingMode.NEITHER);
            line(content, 650, "看不见的标底");
            content.setRenderingMode(RenderingMode.FILL);
            content.beginMarkedContent(COSName.P);
            line(content, 2000, "页面之外的标底");
            content.endMarkedContent();
        }
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("secret-note");
        page.getAnnotations().add(note);
        document.getDocumentInformation().setAuthor("secret-author");
        PDEmbeddedFile file = new PDEmbeddedFile(
                document, new ByteArrayInputStream("secret-file".getBytes(StandardCharsets.US_ASCII)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("a.txt");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a.txt", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);

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
        write(700, "甲乙丙丁戊己庚辛，王小明。");

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
        try (PDPageContentStream content = content()) {
            BufferedImage scan = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
        }

        assertThatThrownBy(() -> redact("王小明"))
                .isInstanceOf(RedactionRefusedException.class)
                .hasMessageContaining("扫描");
    }

    private void write(float y, String text) throws IOException {
        write(72, y, text);
    }

    private void write(float x, float y, String text) throws IOException {
        try (PDPageContentStream content = content()) {
            content.beginText();
            content.setFont(song.font(), 12);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }

    private void line(PDPageContentStream content, float y, String text) throws IOException {
        content.beginText();
        content.setFont(song.font(), 12);
        content.newLineAtOffset(72, y);
        content.showText(text);
        content.endText();
    }

    private PDPageContentStream content() throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
    }

    private Path save() throws IOException {
        Path file = Files.createTempFile(folder, "a", ".pdf");
        Files.delete(file);
        document.save(file.toFile());
        return file;
    }

    private Path redact(String... passages) throws IOException {
        List<Passage> all = List.of(passages).stream()
                .map(text -> new Passage(text, GroundCode.PERSONAL_PRIVACY))
                .toList();
        return Redactor.of(reader).redact(save(), "a.pdf", all, folder).file();
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
