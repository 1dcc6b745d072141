package org.gongkai.review.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gongkai.check.Check;
import tools.jackson.databind.json.JsonMapper;

/** A whole check as bytes: compressed JSON. */
public final class CheckCodec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CheckCodec() {}

    public static byte[] write(Check check) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(JSON.writeValueAsBytes(check));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException when the bytes are not those of a check */
    public static Check read(byte[] bytes) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(unpacked.readAllBytes(), Check.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
