package org.gongkai.release.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.postgres.TestAudit;
import org.gongkai.release.desk.Output;
import org.gongkai.release.font.ChineseFont;
import org.gongkai.release.form.FontMissingException;
import org.gongkai.release.packet.content.LawTexts;
import org.gongkai.review.CaseAction;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Checks;
import org.gongkai.review.desk.Desk;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PacketsTests {

    private final Desk desk = new Desk();
    private final TestAudit audit = TestAudit.of(desk.database, Desk.CLOCK);
    private final Packets packets = new Packets(
            desk.store, audit.records(), audit.trail(), LawTexts.load(Path.of("config/legal-bases.csv")), Desk.CLOCK);
    private final PacketPdf pdf = new PacketPdf(ChineseFont.installed(), Desk.CLOCK.getZone());

    @Test
    void aPacketTellsWhatWasFoundWhichRulesFiredAndWhoDecidedWhat() {
        JsonNode packet = json(packets.make(decided().id(), Desk.OFFICE));
        assertThat(packet.propertyNames())
                .containsExactly("form", "made", "matter", "versions", "decisions", "preparations", "chain");
        JsonNode version = packet.get("versions").get(0);
        assertThat(version.get("textSha256").asString()).hasSize(64);
        assertThat(version.get("rulesVersion").asString()).isNotBlank();
        JsonNode rule = version.get("rules").get(0);
        assertThat(rule.get("law").asString()).contains("第十六条");
        assertThat(rule.get("evidence").get(0).asInt()).isEqualTo(1);
        JsonNode last = packet.get("decisions").get(packet.get("decisions").size() - 1);
        assertThat(last.get("login").asString()).isEqualTo(Desk.DRAFTER.login());
        assertThat(last.get("held").get("reason").asString()).isEqualTo("讨论稿，尚未定稿");
    }

    @Test
    void articlesAreGivenWithWhatTheySay() {
        LawTexts laws = LawTexts.load(Path.of("config/legal-bases.csv"));
        assertThat(laws.of("《政府信息公开条例》第十五条、《政府信息公开条例》第十六条第二款、《无此法》第一条"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("《政府信息公开条例》第十六条第二款：")
                .contains("过程性信息");
    }

    @Test
    void theChainOfAPacketIsWhole() {
        ReviewCase found = decided();
        audit.trail().append(AuditEntry.of("wang", "", "login", "person/wang", ""));
        JsonNode chain = json(packets.make(found.id(), Desk.OFFICE)).get("chain");
        assertThat(chain.get("entries")).hasSize(2);
        assertThat(chain.get("links")).hasSize(2);
        assertThat(chain.get("links").get(1).get("hash").asString())
                .isEqualTo(chain.get("entries").get(1).get("hash").asString());
        assertThat(chain.get("head").asString()).startsWith("3:");
    }

    @Test
    void aPacketThatWasMadeIsOnRecordWithItsDigest() {
        ReviewCase found = decided();
        PacketFile made = packets.make(found.id(), Desk.OFFICE);
        AuditEntry entry = audit.records()
                .page(AuditFilter.subject("case/" + found.id()), Long.MAX_VALUE, 1)
                .get(0)
                .entry();
        assertThat(entry.action()).isEqualTo("evidence.made");
        assertThat(entry.digest()).isEqualTo(made.sha256()).isEqualTo(PacketFile.sha256(made.json()));
    }

    @Test
    void nobodyGetsThePacketOfACaseHeMayNotSee() {
        ReviewCase found = decided();
        assertThatThrownBy(() -> packets.make(found.id(), Desk.STRANGER)).isInstanceOf(NoSuchCaseException.class);
        assertThat(audit.records().page(new AuditFilter("", "", "evidence.", null, null), Long.MAX_VALUE, 1))
                .isEmpty();
    }

    @Test
    void thePrintTellsTheSameAndNamesTheDigestOfTheFile() throws IOException {
        PacketFile made = packets.make(decided().id(), Desk.OFFICE);
        byte[] print = pdf.write(made);
        String text = text(print);
        assertThat(text)
                .contains("政府信息公开审查证据材料", made.sha256(), "钱起草", "讨论稿，尚未定稿", "第十六条", "GB/T32905")
                .doesNotContain("□");
    }

    @Test
    void anArchiveHoldsBothWithTheirDigests() throws IOException {
        Output output = new EvidenceDesk(packets, pdf).make(decided().id(), PacketFormat.ZIP, Desk.OFFICE);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(output.content()))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), archive.readAllBytes());
            }
        }
        assertThat(files.keySet()).containsExactly("第1号件证据材料.json", "第1号件证据材料.pdf", "SHA256SUMS");
        String digest = PacketFile.sha256(files.get("第1号件证据材料.json"));
        assertThat(new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)).contains(digest);
        assertThat(text(files.get("第1号件证据材料.pdf"))).contains(digest);
    }

    @Test
    void withoutAFontItIsSaidWhatToInstall() {
        EvidenceDesk fontless =
                new EvidenceDesk(packets, new PacketPdf(ChineseFont.of(List.of()), Desk.CLOCK.getZone()));
        long id = decided().id();
        assertThatThrownBy(() -> fontless.make(id, PacketFormat.PDF, Desk.OFFICE))
                .isInstanceOf(FontMissingException.class);
        assertThat(fontless.make(id, PacketFormat.JSON, Desk.OFFICE).content()).isNotEmpty();
    }

    /** A withheld case that the division has decided on, with its entries in the record. */
    private ReviewCase decided() {
        ReviewCase submitted = desk.submit(Checks.withheld());
        ReviewCase confirmed = desk.take(submitted, CaseAction.CONFIRM, submitted.ruling(), "讨论稿，尚未定稿", Desk.DRAFTER);
        desk.trail.forEach(audit.trail()::append);
        return confirmed;
    }

    private static JsonNode json(PacketFile file) {
        return JsonMapper.shared().readTree(file.json());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
