package org.gongkai.detect.language.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.detect.Models;

/** The folder of learned models, each with a section of its own on the card, {@code README.md}. */
public final class ModelFolder {

    private static final String CARD = "README.md";

    private final Path folder;
    private final String card;
    private final Map<String, String> digests = new TreeMap<>();

    /**
     * Opens it.
     *
     * @throws ModelMissingException when it has no card
     */
    public ModelFolder(Path folder) {
        this.folder = folder;
        this.card = readCard(folder.resolve(CARD));
    }

    /** Reads a model file. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * Loads a model.
     *
     * @throws ModelMissingException when the file is missing, has no section on the card, or is no such model
     */
    public <T> T load(String name, Reader<T> reader) {
        if (card.lines().noneMatch(line -> line.startsWith("## ") && line.contains(name))) {
            throw new ModelMissingException("模型说明" + folder.resolve(CARD) + "中没有“" + name + "”一节");
        }
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            T model = reader.read(new ByteArrayInputStream(bytes));
            digests.put(name, sha256(bytes));
            return model;
        } catch (IOException e) {
            throw new ModelMissingException("模型文件" + folder.resolve(name) + "不能读取，请运行 ./gongkai train 重新生成", e);
        }
    }

    /** The models loaded so far. */
    public Models models() {
        return new Models(digests);
    }

    private static String readCard(Path card) {
        try {
            return Files.readString(card);
        } catch (IOException e) {
            throw new ModelMissingException("缺少模型说明" + card + "，没有说明的模型不得使用", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
