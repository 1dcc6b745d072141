package org.gongkai.check.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An uploaded file, deleted when closed.
 *
 * @param file where it is for now
 * @param name its name as the sender knows it, without folders
 */
public record Upload(Path file, String name) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("an uploaded file could not be deleted: " + file, failure);
        }
    }
}
