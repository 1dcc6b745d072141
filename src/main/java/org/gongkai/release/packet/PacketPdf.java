package org.gongkai.release.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.release.font.ChineseFont;
import org.gongkai.release.form.Canvas;
import org.gongkai.release.form.FontMissingException;

/** Writes packets as PDF files, to be read and filed. */
final class PacketPdf {

    private final Optional<ChineseFont> font;
    private final ZoneId zone;

    PacketPdf(Optional<ChineseFont> font, ZoneId zone) {
        this.font = font;
        this.zone = zone;
    }

    /** @throws FontMissingException when no Chinese font is installed */
    byte[] write(PacketFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                ChineseFont.Open open =
                        font.orElseThrow(FontMissingException::new).open(document)) {
            document.getDocumentInformation().setTitle(PacketText.HEADING);
            document.getDocumentCatalog().setLanguage("zh-CN");
            try (Canvas canvas = new Canvas(document, open.font())) {
                PacketPrint print = new PacketPrint(canvas);
                print.heading(PacketText.HEADING);
                for (PacketText.Part part : new PacketText(zone).of(file)) {
                    print.part(part);
                }
            }
            document.save(out);
        } catch (IOException failure) {
            throw new UncheckedIOException("a packet could not be written as PDF", failure);
        }
        return out.toByteArray();
    }
}
