package org.gongkai.store.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.gongkai.store.StoreException;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once a version into the data folder, where nobody else can put others. */
final class PostgresPrograms {

    private static final int EXECUTABLE = 0100;

    private PostgresPrograms() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpack(Path programs) throws IOException {
        URL archive = PostgresPrograms.class.getResource(archive());
        if (archive == null) {
            throw new StoreException("没有适合本机的内置 PostgreSQL。请用 gongkai.store.url 指定外部数据库。");
        }
        URLConnection connection = archive.openConnection();
        Path folder = programs.resolve("postgres-" + connection.getContentLengthLong());
        if (!Files.exists(folder)) {
            Path unfinished = programs.resolve("unfinished");
            Folders.delete(unfinished);
            try (InputStream packed = connection.getInputStream()) {
                unpack(packed, Files.createDirectories(unfinished));
            }
            Files.move(unfinished, folder);
        }
        return folder;
    }

    private static String archive() {
        return "aarch64".equals(System.getProperty("os.arch"))
                ? "/postgres-linux-arm_64.txz"
                : "/postgres-linux-x86_64.txz";
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                place(archive, entry, folder);
            }
        }
    }

    private static void place(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry leads out of the archive");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            if ((entry.getMode() & EXECUTABLE) != 0 && !target.toFile().setExecutable(true, true)) {
                throw new IOException("a program could not be made executable");
            }
        }
    }
}
