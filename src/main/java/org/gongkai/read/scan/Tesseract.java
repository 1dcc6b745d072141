package org.gongkai.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Runs the {@code tesseract} program on one picture at a time. */
final class Tesseract {

    static final String LANGUAGE = "chi_sim";
    private static final String AUTOMATIC = "3";
    /** Takes a picture of one line as it is. */
    private static final String RAW_LINE = "13";

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
    static String page(BufferedImage gray) throws IOException {
        Path folder = Files.createTempDirectory("gongkai-scan");
        try {
            Path picture = folder.resolve("page.pgm");
            write(gray, picture);
            return run(folder, picture, LANGUAGE, AUTOMATIC);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /**
     * Recognizes pictures of one line each, all in one go; it does best when characters are 32 pixels high.
     *
     * @param lines pictures of 8-bit gray
     * @param language of the program's model
     * @return the program's table of words, in which each picture is a page
     */
    static String lines(List<BufferedImage> lines, String language) throws IOException {
        Path folder = Files.createTempDirectory("gongkai-scan");
        try {
            List<String> names = new ArrayList<>();
            for (BufferedImage line : lines) {
                Path picture = folder.resolve(names.size() + ".pgm");
                write(line, picture);
                names.add(picture.toString());
            }
            Path list = Files.write(folder.resolve("list.txt"), names);
            return run(folder, list, language, RAW_LINE);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static String run(Path folder, Path input, String language, String segmentation) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("tesseract", input.toString(), "stdout", "-l", language);
        builder.command().addAll(List.of("--dpi", "300", "--psm", segmentation));
        builder.command().addAll(List.of("-c", "preserve_interword_spacing=1", "-c", "tessedit_create_tsv=1"));
        builder.environment().put("OMP_THREAD_LIMIT", "1"); // its threads wait for each other most of the time
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Path words = folder.resolve("words.tsv");
        await(builder.redirectOutput(words.toFile()).start());
        return Files.readString(words);
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
