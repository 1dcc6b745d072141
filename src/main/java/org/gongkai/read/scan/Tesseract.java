package org.gongkai.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs the {@code tesseract} program on one picture at a time. */
final class Tesseract {

    private static final String LANGUAGE = "chi_sim";
    private static final int LONGEST_SECONDS = 60;

    private static @Nullable Boolean installed;

    private Tesseract() {}

    /** Whether the program and its Chinese model are there. */
    static synchronized boolean isInstalled() {
        if (installed == null) {
            try {
                Process process = new ProcessBuilder("tesseract", "--list-langs")
                        .redirectErrorStream(true)
                        .start();
                String languages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                installed = languages.lines().anyMatch(LANGUAGE::equals);
            } catch (IOException e) {
                installed = false;
            }
        }
        return installed;
    }

    /**
     * Recognizes a page.
     *
     * @param gray a picture of 8-bit gray at about 300 dpi
     * @return the program's table of words
     */
    static String recognize(BufferedImage gray) throws IOException {
        Path picture = Files.createTempFile("gongkai-scan", ".pgm");
        try {
            write(gray, picture);
            ProcessBuilder builder = new ProcessBuilder(
                    "tesseract",
                    picture.toString(),
                    "stdout",
                    "-l",
                    LANGUAGE,
                    "--dpi",
                    "300",
                    "-c",
                    "preserve_interword_spacing=1",
                    "-c",
                    "tessedit_create_tsv=1");
            builder.environment().put("OMP_THREAD_LIMIT", "1"); // its threads wait for each other most of the time
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            Path words = Files.createTempFile("gongkai-scan", ".tsv");
            try {
                Process process = builder.redirectOutput(words.toFile()).start();
                await(process);
                return Files.readString(words);
            } finally {
                Files.deleteIfExists(words);
            }
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static void await(Process process) throws IOException {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("tesseract took too long");
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void write(BufferedImage gray, Path file) throws IOException {
        byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            String header = "P5\n" + gray.getWidth() + " " + gray.getHeight() + "\n255\n";
            out.write(header.getBytes(StandardCharsets.US_ASCII));
            out.write(pixels);
        }
    }
}
