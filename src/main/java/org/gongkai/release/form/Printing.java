package org.gongkai.release.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import org.gongkai.release.evidence.EvidencePacket;
import org.gongkai.release.font.ChineseFont;

/** Prints the bureau's forms. */
public final class Printing {

    private final Optional<ChineseFont> font;

    public Printing(Optional<ChineseFont> font) {
        this.font = font;
    }

    /** 发文稿头纸 as a Word document. */
    public byte[] headerDocx(Filing filing) {
        return docx(Forms.header(filing));
    }

    /**
     * 发文稿头纸 as a PDF file.
     *
     * @throws FontMissingException when no Chinese font is installed
     */
    public byte[] headerPdf(Filing filing) {
        return pdf(Forms.header(filing));
    }

    /** 备案表 as a Word document. */
    public byte[] registrationDocx(Filing filing) {
        return docx(Forms.registration(filing));
    }

    /**
     * 备案表 as a PDF file.
     *
     * @throws FontMissingException when no Chinese font is installed
     */
    public byte[] registrationPdf(Filing filing) {
        return pdf(Forms.registration(filing));
    }

    /**
     * The evidence of a case as a PDF file.
     *
     * @throws FontMissingException when no Chinese font is installed
     */
    public byte[] evidencePdf(EvidencePacket packet, ZoneId zone) {
        return pdf(EvidenceForm.of(packet, zone));
    }

    private static byte[] docx(Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FormDocx.write(form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] pdf(Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FormPdf.write(form, font.orElseThrow(FontMissingException::new), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
