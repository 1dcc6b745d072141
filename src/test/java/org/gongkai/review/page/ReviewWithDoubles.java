package org.gongkai.review.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.gongkai.check.Check;
import org.gongkai.check.Checker;
import org.gongkai.detect.Models;
import org.gongkai.document.Document;
import org.gongkai.review.desk.Checks;
import org.gongkai.review.desk.Desk;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The desk's pages on real stores; the name of a file says how its check ends. */
@EnableAutoConfiguration
@ComponentScan({
    "org.gongkai.check.web",
    "org.gongkai.decide",
    "org.gongkai.store",
    "org.gongkai.audit",
    "org.gongkai.account",
    "org.gongkai.review"
})
class ReviewWithDoubles {

    @Bean
    Clock clock() {
        return Desk.CLOCK;
    }

    @Bean
    Models models() {
        return new Models(Map.of("names.bin", "ab12"));
    }

    @Bean
    Checker checker(Models models) {
        return new Checker(
                (file, name) -> read(file, name),
                document -> ends(document.name()).detection(),
                (document, detection, asOf) -> ends(document.name()).suggestion(),
                models);
    }

    private static Check ends(String name) {
        return name.startsWith("涉密")
                ? Checks.secret()
                : name.startsWith("不公开")
                        ? Checks.withheld()
                        : name.startsWith("名单") ? Checks.withRedaction() : Checks.plain();
    }

    private static Document read(Path file, String name) {
        Document document = ends(name).document();
        return new Document(
                name,
                digest(file),
                document.mediaType(),
                document.status(),
                document.scanned(),
                document.parts(),
                List.of());
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
