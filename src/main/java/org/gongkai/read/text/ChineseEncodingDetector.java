package org.gongkai.read.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.charset.Charset;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/** Tells Tika's parsers the encoding of Chinese text, which its own detectors often take for another. */
public final class ChineseEncodingDetector implements EncodingDetector {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Charset detect(@Nullable InputStream input, Metadata metadata) throws IOException {
        if (input == null) {
            return null;
        }
        input.mark(ChineseEncoding.SAMPLE);
        byte[] sample = input.readNBytes(ChineseEncoding.SAMPLE);
        input.reset();
        MediaType type = MediaType.parse(String.valueOf(metadata.get(Metadata.CONTENT_TYPE)));
        String declared = type == null ? null : type.getParameters().get("charset");
        return ChineseEncoding.of(sample, declared).orElse(null);
    }
}
