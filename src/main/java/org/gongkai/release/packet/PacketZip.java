package org.gongkai.release.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A packet's two files in one archive, with their digests. */
final class PacketZip {

    private PacketZip() {}

    static byte[] of(long id, PacketFile file, byte[] pdf) {
        String name = "证据材料-第" + id + "号件";
        String digests = file.sha256() + "  " + name + ".json\n" + PacketFile.sha256(pdf) + "  " + name + ".pdf\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(archive, name + ".json", file.json());
            add(archive, name + ".pdf", pdf);
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
