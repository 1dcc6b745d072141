package org.gongkai.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program or a browser at the desk. */
final class DeskClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "----gongkai-boundary";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final int port;
    private final String header;
    private final String value;

    private DeskClient(int port, String header, String value) {
        this.port = port;
        this.header = header;
        this.value = value;
    }

    /** A program that brings a token. */
    static DeskClient byToken(int port, String token) {
        return new DeskClient(port, "Authorization", "Bearer " + token);
    }

    /** A browser that brings the cookie of a session. */
    static DeskClient byCookie(int port, String cookie) {
        return new DeskClient(port, "Cookie", cookie);
    }

    /** An answer: its status, its body, its entity tag. */
    record Answer(int status, byte[] body, String tag) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        boolean done() {
            return status / 100 == 2;
        }
    }

    Answer submit(String reference, String name, byte[] content) throws IOException, InterruptedException {
        return send(request("/api/v1/cases")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(reference, name, content))));
    }

    Answer revise(long id, String tag, String name, byte[] content) throws IOException, InterruptedException {
        return send(request("/api/v1/cases/" + id + "/document")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("If-Match", tag)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(multipart("", name, content))));
    }

    Answer act(long id, String tag, Map<String, Object> deed) throws IOException, InterruptedException {
        return send(request("/api/v1/cases/" + id + "/actions")
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(deed))));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .header(header, value);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers()
                        .firstValue("ETag")
                        .or(() -> response.headers().firstValue("Location"))
                        .orElse(""));
    }

    private static byte[] multipart(String reference, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            if (!reference.isEmpty()) {
                body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"reference\"\r\n\r\n"
                                + reference + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return body.toByteArray();
    }
}
