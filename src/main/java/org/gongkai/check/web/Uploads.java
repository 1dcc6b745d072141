package org.gongkai.check.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Keeps uploaded files in one private folder for as long as a check lasts. */
public final class Uploads implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    private final Path folder;

    private Uploads(Path folder) {
        this.folder = folder;
    }

    /** Uploads in a new folder that only this process's user can read. */
    static Uploads inTemporaryFolder() throws IOException {
        return new Uploads(Files.createTempDirectory(
                "gongkai-uploads-" + ProcessHandle.current().pid() + "-"));
    }

    /** Takes in a file; the caller closes it. */
    public Upload receive(MultipartFile part) {
        Path file = null;
        try (InputStream content = part.getInputStream()) {
            file = Files.createTempFile(folder, "upload-", "");
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return new Upload(file, name(part.getOriginalFilename()));
        } catch (IOException failure) {
            if (file != null) {
                new Upload(file, "").close();
            }
            throw new UncheckedIOException("an uploaded file could not be taken in", failure);
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    private static String name(@Nullable String sent) {
        String bare = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = bare.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.isEmpty()) {
            return "未命名文件";
        }
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
