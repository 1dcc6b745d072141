package org.gongkai.check;

import java.nio.file.Path;
import org.gongkai.document.Document;

/** The first stage: from a file to a document. */
@FunctionalInterface
public interface Reading {

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name its name as people know it
     * @return the document, also when nothing of it could be read
     */
    Document read(Path file, String name);
}
