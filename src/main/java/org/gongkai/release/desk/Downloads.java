package org.gongkai.release.desk;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers requests with files. */
public final class Downloads {

    private Downloads() {}

    /** The answer that hands out a file; nobody on the way may keep it. */
    public static ResponseEntity<byte[]> of(Output output) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(output.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .eTag("\"" + output.sha256() + "\"")
                .contentType(MediaType.parseMediaType(output.mediaType()))
                .body(output.content());
    }
}
