package org.gongkai.release.redact.passage;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a copy of one kind of file without the passages and without anything hidden. */
public interface CopyWriter {

    /**
     * Writes the copy.
     *
     * @throws RedactionRefusedException when it cannot be made safely
     */
    void write(Path original, Path copy, Passages passages) throws IOException;
}
