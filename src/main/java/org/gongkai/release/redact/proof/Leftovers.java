package org.gongkai.release.redact.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Goes through everything a copy is made of, beside what a reader shows. */
interface Leftovers {

    /**
     * Hands every unpacked piece of a file to the search.
     *
     * @throws org.gongkai.release.redact.passage.RedactionRefusedException when the file holds what no copy may hold
     */
    void search(Path copy, ByteSearch search) throws IOException;

    /** By what the file itself is. */
    static Leftovers of(Path copy) throws IOException {
        try (InputStream stream = Files.newInputStream(copy)) {
            byte[] first = stream.readNBytes(4);
            if (first.length == 4 && first[0] == 'P' && first[1] == 'K') {
                return new OoxmlLeftovers();
            }
            if (first.length == 4 && first[0] == '%' && first[1] == 'P') {
                return new PdfLeftovers();
            }
        }
        return (file, search) -> {
            search.bytes(Files.readAllBytes(file));
            search.text(Files.readString(file));
        };
    }
}
