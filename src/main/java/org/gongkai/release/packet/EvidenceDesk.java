package org.gongkai.release.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.account.Actor;
import org.gongkai.release.desk.Output;
import org.gongkai.release.form.FontMissingException;
import org.gongkai.review.NoSuchCaseException;

/** Hands out the evidence packet of a case. */
public final class EvidenceDesk {

    private final Packets packets;
    private final PacketPdf pdf;

    EvidenceDesk(Packets packets, PacketPdf pdf) {
        this.packets = packets;
        this.pdf = pdf;
    }

    /**
     * Makes the packet of a case.
     *
     * @throws NoSuchCaseException when the actor may not see the case
     * @throws FontMissingException when a PDF file is asked for and no Chinese font is installed
     */
    public Output make(long id, PacketFormat format, Actor actor) {
        PacketFile file = packets.make(id, actor);
        String name = "第" + id + "号件证据材料.";
        byte[] content = switch (format) {
            case JSON -> file.json();
            case PDF -> pdf.write(file);
            case ZIP -> archive(name, file.json(), pdf.write(file));
        };
        String ending = format.name().toLowerCase(Locale.ROOT);
        return new Output(name + ending, format.mediaType(), content, PacketFile.sha256(content));
    }

    private static byte[] archive(String name, byte[] json, byte[] pdf) {
        String digests =
                PacketFile.sha256(json) + "  " + name + "json\n" + PacketFile.sha256(pdf) + "  " + name + "pdf\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(archive, name + "json", json);
            add(archive, name + "pdf", pdf);
            add(archive, "SHA256SUMS", digests.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream archive, String name, byte[] content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content);
        archive.closeEntry();
    }
}
