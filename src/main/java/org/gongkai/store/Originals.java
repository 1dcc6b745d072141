package org.gongkai.store;

import java.io.InputStream;
import java.nio.file.Path;

/** Files kept byte for byte under their SHA-256, each content once. Joins the caller's transaction. */
public interface Originals {

    /**
     * Keeps the content of a file, unless it is kept already.
     *
     * @return its SHA-256 in lower-case hex
     */
    String keep(Path file);

    /**
     * Keeps a content, unless it is kept already.
     *
     * @return its SHA-256 in lower-case hex
     */
    String keep(byte[] content);

    /** Whether a content is kept. */
    boolean holds(String sha256);

    /**
     * Size of a content in bytes.
     *
     * @throws OriginalMissingException when it is not kept
     */
    long size(String sha256);

    /**
     * A content, of which nothing is handed out before the whole was found undamaged.
     *
     * @return what the caller closes
     * @throws OriginalMissingException when it is not kept
     * @throws OriginalDamagedException when what is kept is not what was handed in
     */
    InputStream open(String sha256);
}
