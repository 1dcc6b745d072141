package org.gongkai.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.audit.AuditEntry;
import org.gongkai.review.Annotation;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.SampleCases;
import org.gongkai.review.SampleChecks;
import org.gongkai.review.store.CaseStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case with a list of persons, and its drafter who reads it. */
@SpringBootTest(classes = ReadingSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ReadingPages {

    @LocalServerPort
    private int port;

    @Autowired
    private ReadingSite.Logins logins;

    @Autowired
    SampleCases cases;

    @Autowired
    CaseStore store;

    @Autowired
    List<AuditEntry> trail;

    ReviewCase reviewCase;
    Reader qian;

    @BeforeEach
    void visit() {
        reviewCase = cases.submit(SampleChecks::notice);
        qian = reader("qian", "钱起草", "预算处").open("");
    }

    @AfterEach
    void leave() {
        qian.leave();
        assertThat(qian.complaints).isEmpty();
    }

    Reader reader(String login, String name, String division) {
        String site = "http://localhost:" + port;
        return new Reader(site, "/cases/" + reviewCase.id() + "/read", logins.enter(login, name, division));
    }

    List<Annotation> passages() {
        return store.annotations().of(reviewCase.id(), 1);
    }

    List<Annotation> ofText(String text) {
        return passages().stream().filter(one -> one.text().equals(text)).toList();
    }

    List<Annotation> added() {
        return passages().stream().filter(Annotation::added).toList();
    }

    void standsInTheText(Annotation one) {
        String text = store.versions()
                .check(reviewCase.id(), 1)
                .orElseThrow()
                .document()
                .text();
        assertThat(text.substring(one.start(), one.end())).isEqualTo(one.text());
    }
}
