package org.gongkai.read.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/** Opens the file to read under the name it was handed in with, which helps to tell its type. */
public final class FileFetcher extends AbstractFetcher {

    /** What the settings call it. */
    public static final String NAME = "file";

    private static final char SEPARATOR = '\n';

    /** The key that a task carries. */
    public static String key(Path file, String name) {
        return name.replace(SEPARATOR, ' ') + SEPARATOR + file.toAbsolutePath();
    }

    @Override
    public InputStream fetch(String key, Metadata metadata, ParseContext context) throws IOException {
        int end = key.indexOf(SEPARATOR);
        TikaInputStream stream = TikaInputStream.get(Path.of(key.substring(end + 1)), metadata);
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, key.substring(0, end));
        return stream;
    }
}
