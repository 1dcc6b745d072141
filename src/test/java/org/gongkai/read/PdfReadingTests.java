package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReadingTests
class PdfReadingTests {

    private final Reader reader;

    @TempDir
    private Path folder;

    PdfReadingTests(Reader reader) {
        this.reader = reader;
    }

    @Test
    void makesANumberWholeThatIsBrokenOverLines() throws IOException {
        Document document = pdf("Account number of the payee in the register: 622202123456", "7890123 as reported.");

        assertThat(document.parts()).extracting(Part::text).anyMatch(text -> text.contains("6222021234567890123"));
        assertThat(document.parts().get(0).place()).isEqualTo("第1页第1段");
    }

    @Test
    void keepsLinesOfTheirOwnApart() throws IOException {
        Document document = pdf("Telephone 5551", "2026 was a year in which the budget was carried out as planned.");

        assertThat(document.parts()).extracting(Part::text).noneMatch(text -> text.contains("55512026"));
    }

    @Test
    void readsAnnotationsAsComments() throws IOException {
        assertThat(pdf("A line of text that is long enough", "and another").parts())
                .anyMatch(part -> part.kind() == PartKind.COMMENT && part.text().equals("check this"));
    }

    @Test
    void recognizesTheTextOfAPicture() throws IOException {
        BufferedImage image = new BufferedImage(1800, 400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1800, 400);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 72));
        graphics.drawString("2026 13098765432", 100, 200);
        graphics.dispose();
        Path file = folder.resolve("a.png");
        ImageIO.write(image, "png", file.toFile());

        Document document = reader.read(file, "a.png");

        assertThat(document.scanned()).isTrue();
        assertThat(document.text()).contains("2026");
    }

    @Test
    void readsWrappedAndMergedCellsBetweenDrawnLines() throws IOException {
        Path file = folder.resolve("table.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                rectangle(content, 72, 660, 80, 80, "Budget");
                rectangle(content, 152, 700, 70, 40, "130104199", "702047497");
                rectangle(content, 222, 700, 70, 40, "138001380", "00");
                rectangle(content, 152, 660, 140, 40, "none of both");
            }
            document.save(file.toFile());
        }

        assertThat(reader.read(file, "table.pdf").parts())
                .extracting(
                        part -> part.cell() == null
                                ? ""
                                : part.cell().row() + "." + part.cell().column(),
                        Part::text)
                .containsExactly(
                        tuple("1.1", "Budget"),
                        tuple("1.2", "130104199702047497"),
                        tuple("1.3", "13800138000"),
                        tuple("2.2", "none of both"));
    }

    private static void rectangle(
            PDPageContentStream content, float left, float bottom, float width, float height, String... lines)
            throws IOException {
        content.addRect(left, bottom, width, height);
        content.stroke();
        content.beginText();
        content.setLeading(14);
        content.newLineAtOffset(left + 4, bottom + height - 14);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private Document pdf(String... lines) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.beginText();
                content.setLeading(16);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            PDAnnotationText annotation = new PDAnnotationText();
            annotation.setContents("check this");
            page.getAnnotations().add(annotation);
            document.save(file.toFile());
        }
        Document read = reader.read(file, "a.pdf");
        assertThat(read.status()).isEqualTo(ReadStatus.READ);
        return read;
    }
}
