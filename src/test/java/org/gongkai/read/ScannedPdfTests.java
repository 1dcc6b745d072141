package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gongkai.document.Document;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReadingTests
class ScannedPdfTests {

    private static final float DOTS_PER_POINT = 300 / 72f;

    private final Reader reader;

    @TempDir
    private Path folder;

    ScannedPdfTests(Reader reader) {
        this.reader = reader;
    }

    @Test
    void readsEveryPageInOrder() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument pdf = new PDDocument()) {
            add(pdf, "关于拨付补助资金的通知");
            add(pdf, "各县财政局认真组织实施");
            add(pdf, "某某市财政局办公室印发");
            pdf.save(file.toFile());
        }

        Document document = reader.read(file, "a.pdf");

        assertThat(document.status()).isEqualTo(ReadStatus.READ);
        assertThat(document.scanned()).isTrue();
        assertThat(document.text().replace(" ", "")).containsSubsequence("关于拨付补助资金的通知", "各县财政局认真组织实施", "某某市财政局办公室印发");
    }

    private static void add(PDDocument pdf, String line) throws IOException {
        BufferedImage image = new ScanFixture().draw(line, null, 0);
        PDPage page =
                new PDPage(new PDRectangle(image.getWidth() / DOTS_PER_POINT, image.getHeight() / DOTS_PER_POINT));
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(pdf, image),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }
}
