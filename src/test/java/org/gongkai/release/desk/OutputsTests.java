package org.gongkai.release.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.ChainHead;
import org.gongkai.audit.ChainProof;
import org.gongkai.audit.HashAlgorithm;
import org.gongkai.decide.law.Catalog;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.read.DocxFixture;
import org.gongkai.read.Reader;
import org.gongkai.read.ReadingTests;
import org.gongkai.release.evidence.Evidence;
import org.gongkai.release.font.ChineseFont;
import org.gongkai.release.form.Printing;
import org.gongkai.release.list.Publication;
import org.gongkai.release.redact.Redactor;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.gongkai.review.CaseAction;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.gongkai.review.desk.Checks;
import org.gongkai.review.desk.Desk;
import org.gongkai.review.desk.Ledger;
import org.gongkai.store.Originals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ReadingTests
class OutputsTests {

    private static final Ruling ON_REQUEST = new Ruling(DisclosureAttribute.ON_REQUEST, List.of(), "NONE", "");
    private static final Catalog CATALOG = Catalog.load(Path.of("rules/catalog.csv"));

    private final Desk desk = new Desk();
    private final Outputs outputs;
    private byte[] original = new byte[0];

    @TempDir
    private Path folder;

    OutputsTests(Reader reader) {
        Ledger ledger = new Ledger(desk.trail::add, Desk.CLOCK);
        Filings filings = new Filings(desk.store, CATALOG, "石家庄市财政局", ledger);
        Evidence evidence = new Evidence(desk.store, new Chained(), ledger);
        outputs = new Outputs(
                desk.store,
                new Papers(filings, new Printing(ChineseFont.installed()), evidence, ledger),
                new Copies(desk.store, new Given(), Redactor.of(reader)),
                ledger);
    }

    @Test
    void printsTheHeaderSheetOfADecidedCase() throws IOException {
        Output sheet = outputs.make(decided().id(), OutputKind.HEADER_DOCX, Desk.DRAFTER);

        assertThat(sheet.name()).isEqualTo("第1号件发文稿头纸.docx");
        assertThat(text(sheet))
                .contains("关于批复2026年部门预算的通知", "■主动公开", "处室确定：主动公开。", "钱起草", "2026年11月20日 10:00", "财政预决算");
    }

    @Test
    void handsOutACopyThatIsRedactedClearedMarkedAndOnRecord() throws IOException {
        original = document(new DocxFixture()
                .paragraph("关于公布补助名单的通知")
                .paragraph("霍小满，130102199003072316，复核霍小满。")
                .paragraph("2026年11月19日")
                .comment("科长", "先不要发"));
        ReviewCase one = desk.take(desk.submit(Checks.withRedaction()), CaseAction.CONFIRM, "", Desk.DRAFTER);

        Output copy = outputs.make(one.id(), OutputKind.COPY, Desk.DRAFTER);

        assertThat(text(copy))
                .contains("霍小满，████【个人隐私】，复核霍小满。", "2026年11月19日\n（此件公开发布）")
                .doesNotContain("130102", "先不要发");
        AuditEntry entry = desk.trail.get(desk.trail.size() - 1);
        assertThat(entry.action()).isEqualTo("output.made");
        assertThat(entry.details())
                .containsEntry("output", copy.sha256())
                .containsEntry("passages", "1")
                .containsEntry("hidden", "0");
        assertThat(entry.toString()).doesNotContain("130102", "霍小满");
    }

    @Test
    void handsOutTheEvidenceInBothForms() throws IOException {
        ReviewCase one = desk.take(desk.submit(Checks.withheld()), CaseAction.CONFIRM, "属于尚未定稿的过程性信息", Desk.DRAFTER);
        ReviewCase decided = desk.take(one, CaseAction.APPROVE, "", Desk.OFFICE);

        byte[] json = outputs.make(decided.id(), OutputKind.EVIDENCE_JSON, Desk.OFFICE)
                .content();
        byte[] pdf =
                outputs.make(decided.id(), OutputKind.EVIDENCE_PDF, Desk.OFFICE).content();

        JsonNode packet = JsonMapper.builder().build().readTree(json);
        assertThat(packet.at("/check/grounds/0/basis").asString()).isEqualTo("《政府信息公开条例》第十六条");
        assertThat(packet.at("/events/2/login").asString()).isEqualTo("sun");
        assertThat(packet.at("/textSha256").asString()).hasSize(64);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains("政府信息公开审查证据材料", "art16", "属于尚未定稿的过程性信息", "孙办公", "names.bin", "核验相符");
        }
    }

    @Test
    void putsOnRecordThatNoSafeCopyCouldBeMade() {
        original = new byte[] {'x'};
        long id = decided().id();

        assertThatThrownBy(() -> outputs.make(id, OutputKind.COPY, Desk.DRAFTER))
                .isInstanceOf(RedactionRefusedException.class);
        assertThat(desk.trail.get(desk.trail.size() - 1).action()).isEqualTo("output.refused");
    }

    @Test
    void makesNothingOfACaseThatIsNotDecided() {
        long id = desk.submit(Checks.plain()).id();

        assertThatThrownBy(() -> outputs.make(id, OutputKind.HEADER_PDF, Desk.DRAFTER))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("待处室确认");
    }

    @Test
    void showsACaseOnlyToWhoMaySeeIt() {
        long id = decided().id();

        assertThatThrownBy(() -> outputs.make(id, OutputKind.HEADER_PDF, Desk.STRANGER))
                .isInstanceOf(NoSuchCaseException.class);
    }

    @Test
    void listsWhatIsToBePublished() {
        ReviewCase one = decided();
        desk.take(desk.submit(Checks.plain()), CaseAction.CONFIRM, ON_REQUEST, "只涉及特定单位的事项", Desk.DRAFTER);
        PostgresPublications publications =
                new PostgresPublications(JdbcClient.create(desk.database), CATALOG, Desk.CLOCK.getZone());
        var budget = new PostgresPublications.Wanted("BUDGET", "门户网站");

        assertThat(publications.of(budget, 0, 10, Desk.OFFICE))
                .extracting(
                        Publication::caseNumber, Publication::category, Publication::released, Publication::redacted)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(one.id(), "财政预决算", null, false));
        assertThat(publications.of(budget, 0, 10, Desk.OFFICE).get(0).due()).isEqualTo("2026-12-09");
        assertThat(publications.count(budget, Desk.OFFICE)).isEqualTo(1);
        assertThat(publications.count(budget, Desk.STRANGER)).isZero();
        assertThat(publications.count(new PostgresPublications.Wanted("", "河北省政府采购网"), Desk.OFFICE))
                .isZero();
    }

    private ReviewCase decided() {
        return desk.take(desk.submit(Checks.plain()), CaseAction.CONFIRM, "", Desk.DRAFTER);
    }

    private byte[] document(DocxFixture fixture) throws IOException {
        return Files.readAllBytes(fixture.write(folder.resolve("a.docx")));
    }

    private static String text(Output output) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(output.content()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** The trail of the desk as a chain. */
    private final class Chained implements AuditRecords {

        @Override
        public List<AuditRecord> page(AuditFilter filter, long before, int size) {
            return records();
        }

        @Override
        public void each(AuditFilter filter, Consumer<AuditRecord> reader) {
            records().forEach(reader);
        }

        @Override
        public ChainProof proof(String subject) {
            List<AuditRecord> all = records();
            ChainHead head = all.get(all.size() - 1).link().head();
            return new ChainProof(all, all.stream().map(AuditRecord::link).toList(), head);
        }

        private List<AuditRecord> records() {
            List<AuditRecord> records = new ArrayList<>();
            ChainHead head = ChainHead.START;
            for (AuditEntry entry : desk.trail) {
                AuditRecord next = AuditRecord.after(head, Desk.CLOCK.instant(), entry, HashAlgorithm.SHA_256);
                records.add(next);
                head = next.link().head();
            }
            return records;
        }
    }

    /** Gives the same content for every digest. */
    private final class Given implements Originals {

        @Override
        public String keep(Path file) {
            try {
                return keep(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String keep(byte[] content) {
            original = content.clone();
            return Digests.sha256(content);
        }

        @Override
        public boolean holds(String sha256) {
            return true;
        }

        @Override
        public long size(String sha256) {
            return original.length;
        }

        @Override
        public InputStream open(String sha256) {
            return new ByteArrayInputStream(original);
        }
    }
}
