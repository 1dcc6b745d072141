package org.gongkai.release.redact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.gongkai.release.font.ChineseFont;

/** A PDF file of one page, written in Chinese. */
final class PdfFixture implements AutoCloseable {

    final PDDocument document = new PDDocument();
    final PDPage page = new PDPage(PDRectangle.A4);
    private final ChineseFont.Open song;

    PdfFixture() throws IOException {
        song = ChineseFont.installed().orElseThrow().open(document);
        document.addPage(page);
    }

    PDFont font() {
        return song.font();
    }

    void write(float y, String text) throws IOException {
        write(72, y, text);
    }

    void write(float x, float y, String text) throws IOException {
        try (PDPageContentStream content = content()) {
            line(content, x, y, text);
        }
    }

    void line(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(font(), 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    PDPageContentStream content() throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
    }

    Path save(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "a", ".pdf");
        Files.delete(file);
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
        song.close();
    }
}
