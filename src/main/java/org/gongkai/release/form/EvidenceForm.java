package org.gongkai.release.form;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.audit.ChainProof;
import org.gongkai.check.CheckResult;
import org.gongkai.release.evidence.EvidencePacket;
import org.gongkai.review.Annotation;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.ReviewCase;

/** Lays out the evidence of a case to be read and filed. */
final class EvidenceForm {

    private final DateTimeFormatter minute;
    private final EvidencePacket packet;

    private EvidenceForm(EvidencePacket packet, ZoneId zone) {
        this.packet = packet;
        this.minute = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(zone);
    }

    static Form of(EvidencePacket packet, ZoneId zone) {
        return new EvidenceForm(packet, zone).form();
    }

    private Form form() {
        ReviewCase one = packet.reviewCase();
        CheckResult check = packet.check();
        List<Form.Row> rows = new Form.Rows()
                .block(0, "标　　题", one.subject().title())
                .line(
                        "发文字号",
                        one.subject().documentNumber(),
                        "起草处室",
                        one.origin().division())
                .line(
                        "状　　态",
                        one.state().label(),
                        "公开属性",
                        one.ruling().attribute().label())
                .block(
                        0,
                        "原件摘要",
                        one.subject().sha256() + "\n（SHA-256，第" + one.subject().version() + "版）")
                .block(0, "文本摘要", packet.textSha256() + "\n（SHA-256，UTF-8）")
                .block(0, "系统建议", check.attribute().label() + "。" + check.justification())
                .block(0, "适用规则", rules(check))
                .block(0, "检查发现", findings())
                .block(0, "程　　序", steps())
                .block(0, "办理经过", events())
                .block(0, "版　　本", "规则 " + check.rules().version() + "\n" + models(check))
                .block(0, "审计记录", chain(packet.record()))
                .rows();
        return new Form(
                "政府信息公开审查证据材料",
                List.of("第" + one.id() + "号件", "生成时间：" + time(packet.made())),
                rows,
                List.of("注：本材料与同名 JSON 数据一并使用，JSON 载有全部记录和链上各环，不联数据库即可核验。"));
    }

    private static String rules(CheckResult check) {
        return check.grounds().stream()
                .map(ground -> ground.code().label() + "：" + ground.basis() + "（规则 " + ground.rule() + "）")
                .collect(Collectors.joining("\n"));
    }

    private String findings() {
        return packet.passages().stream().map(EvidenceForm::finding).collect(Collectors.joining("\n"));
    }

    private static String finding(Annotation one) {
        String out = one.takenOut() ? "，遮盖" : "";
        String reason = one.reason().isEmpty() ? "" : "，" + one.reason();
        return one.place() + "「" + one.text().strip() + "」" + one.type().label() + "，"
                + one.verdict().label() + out + reason;
    }

    private String steps() {
        return packet.steps().stream()
                .map(step -> step.code().label()
                        + (step.open() ? "：未办结" : "：" + step.doneBy() + "　" + time(step.doneAt()) + "　" + step.note()))
                .collect(Collectors.joining("\n"));
    }

    private String events() {
        return packet.events().stream().map(this::event).collect(Collectors.joining("\n"));
    }

    private String event(CaseEvent one) {
        String held = one.action().rules() ? "，" + one.ruling().attribute().label() : "";
        String reason =
                one.ruling().reason().isEmpty() ? "" : "。" + one.ruling().reason();
        return time(one.at()) + "　" + one.division() + " " + one.name() + "　"
                + one.action().label() + held + reason;
    }

    private static String models(CheckResult check) {
        return check.models().entrySet().stream()
                .map(model -> "模型 " + model.getKey() + " " + model.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String chain(ChainProof proof) {
        return "共" + proof.records().size() + "条，" + proof.links().size() + "环，核验" + (proof.holds() ? "相符" : "不符")
                + "\n取得时链尾 " + proof.head();
    }

    private String time(@org.jspecify.annotations.Nullable Instant at) {
        return at == null ? "" : minute.format(at);
    }
}
