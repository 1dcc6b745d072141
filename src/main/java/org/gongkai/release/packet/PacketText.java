package org.gongkai.release.packet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.release.packet.content.Chain;
import org.gongkai.release.packet.content.Decision;
import org.gongkai.release.packet.content.EvidencePacket;
import org.gongkai.release.packet.content.Held;
import org.gongkai.release.packet.content.Matter;
import org.gongkai.release.packet.content.Version;
import org.jspecify.annotations.Nullable;

/** Says in sentences what a packet holds. */
final class PacketText {

    static final String HEADING = "政府信息公开审查证据材料";

    private static final String NONE = "NONE";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss", Locale.CHINA);

    private final ZoneId zone;

    PacketText(ZoneId zone) {
        this.zone = zone;
    }

    List<Part> of(PacketFile file) {
        EvidencePacket packet = file.packet();
        List<Part> parts = new ArrayList<>();
        parts.add(made(file));
        parts.add(matter(packet.matter()));
        packet.versions().forEach(version -> parts.add(version(version)));
        parts.add(decisions(packet.decisions()));
        parts.add(preparations(packet.preparations()));
        parts.add(entries(packet.chain()));
        parts.add(proof(packet.chain(), file.sha256()));
        return parts;
    }

    private Part made(PacketFile file) {
        EvidencePacket.Made made = file.packet().made();
        return new Lines()
                .add("第" + file.packet().matter().id() + "号件。出具：" + made.name() + "（" + made.login() + "），"
                        + time(made.at()) + "。")
                .add("本材料含案件内容，按内部资料管理，只供复核、复议、诉讼和监督检查使用，不得对外公开。")
                .add("同时出具的 JSON 文件（含全部链上数据）SHA-256：" + file.sha256())
                .part("");
    }

    private Part matter(Matter matter) {
        return new Lines()
                .add("标题：" + matter.title())
                .fact("发文字号：", matter.documentNumber())
                .fact("文种：", matter.genre())
                .add("起草处室：" + matter.division() + "；提交人：" + matter.submitter() + "；提交：" + time(matter.submitted()))
                .fact("确定：", time(matter.decided()))
                .fact("公开：", time(matter.released()))
                .add("现状态：" + matter.state())
                .held("现认定：", matter.held())
                .part("一、案件");
    }

    private Part version(Version version) {
        Lines lines = new Lines()
                .add("文件：" + version.file() + "；提交人：" + version.login() + "；" + time(version.at()))
                .add("原件 SHA-256：" + version.fileSha256())
                .add("正文 SHA-256：" + version.textSha256())
                .add("规则版本：" + version.rulesVersion());
        version.models().forEach((name, digest) -> lines.add("模型 " + name + "：" + digest));
        lines.held("系统建议（把握程度 " + Math.round(version.certainty() * 100) + "%）：", version.suggested());
        lines.add(version.rules().isEmpty() ? "没有不予公开的规则成立。" : "成立的规则：");
        version.rules().forEach(rule -> {
            lines.sub(rule.rule() + "：" + rule.ground() + "；依据" + rule.law() + "；证据为标注"
                    + rule.evidence().stream().map(String::valueOf).collect(Collectors.joining("、")));
            rule.text().forEach(lines::subsub);
        });
        lines.add(version.findings().isEmpty() ? "没有标注。" : "标注（位置为正文字符序号）：");
        version.findings()
                .forEach(found ->
                        lines.sub(found.number() + ". " + found.type() + "“" + found.text() + "”（" + found.place()
                                + "，" + found.start() + "至" + found.end() + "，" + found.detector() + "，"
                                + Math.round(found.score() * 100) + "%）：" + found.why()));
        lines.add(version.judgements().isEmpty() ? "没有须核定的内容。" : "人工核定：");
        version.judgements()
                .forEach(one -> lines.sub(one.start() + "至" + one.end() + " " + one.type()
                        + (one.added() ? "（人工增加）" : "")
                        + "：" + one.verdict() + "，" + (one.takenOut() ? "隐去" : "不隐去") + by(one.login(), one.at())
                        + because(one.reason())));
        return lines.part("二、第" + version.number() + "版的检查");
    }

    private Part decisions(List<Decision> decisions) {
        Lines lines = new Lines();
        for (Decision one : decisions) {
            lines.add(time(one.at()) + "　" + one.name() + "（" + one.login()
                    + (one.division().isEmpty() ? "" : "，" + one.division())
                    + (one.role().isEmpty() ? "" : "，" + one.role()) + "）" + one.action() + "第" + one.version() + "版："
                    + one.from() + "→" + one.to());
            lines.held("　　认定：", one.held());
        }
        return lines.part("三、各步决定");
    }

    private Part preparations(List<EvidencePacket.Preparation> preparations) {
        Lines lines = new Lines();
        if (preparations.isEmpty()) {
            lines.add("没有须办的程序。");
        }
        for (EvidencePacket.Preparation one : preparations) {
            lines.add(one.step() + "（" + one.basis() + "）："
                    + (one.done() ? "已办" + by(one.doneBy(), one.doneAt()) : "未办") + because(one.note()));
        }
        return lines.part("四、发布前程序");
    }

    private static Part entries(Chain chain) {
        Lines lines = new Lines();
        for (Chain.Entry entry : chain.entries()) {
            lines.add(entry.number() + "　" + entry.time() + "　" + entry.actor() + "　" + entry.action()
                    + because(entry.why()));
            lines.sub("杂凑值 " + entry.hash());
        }
        return lines.part("五、审计记录（时间为协调世界时）");
    }

    private static Part proof(Chain chain, String digest) {
        Lines lines = new Lines();
        List<Chain.Link> links = chain.links();
        if (!links.isEmpty()) {
            lines.add("JSON 文件载有第 " + links.get(0).number() + " 号至第 "
                    + links.get(links.size() - 1).number() + " 号共 " + links.size() + " 环的全部杂凑值。");
        }
        lines.add("出具时的链尾：" + chain.head());
        chain.how().forEach(lines::add);
        lines.add("出具本材料也已记入审计记录，所记内容摘要即上述 JSON 文件的 SHA-256：" + digest);
        return lines.part("六、链上证明");
    }

    private String by(String login, @Nullable Instant at) {
        return login.isEmpty() ? "" : "（" + login + (at == null ? "" : "，" + time(at)) + "）";
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : "。理由：" + reason;
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(zone));
    }

    /** A part of the packet under its title. */
    record Part(String title, List<Line> lines) {}

    /** A paragraph, indented by its depth. */
    record Line(int depth, String text) {}

    /** Gathers paragraphs. */
    private static final class Lines {

        private final List<Line> lines = new ArrayList<>();

        Lines add(String text) {
            text.lines().forEach(line -> lines.add(new Line(0, line)));
            return this;
        }

        void sub(String text) {
            text.lines().forEach(line -> lines.add(new Line(1, line)));
        }

        void subsub(String text) {
            text.lines().forEach(line -> lines.add(new Line(2, line)));
        }

        Lines fact(String name, String value) {
            return value.isEmpty() ? this : add(name + value);
        }

        Lines held(String name, Held held) {
            String grounds = held.grounds().isEmpty() ? "" : "；依据：" + String.join("、", held.grounds());
            String category = held.category().equals(NONE) ? "" : "；目录类别：" + held.category();
            add(name + held.attribute() + grounds + category);
            if (!held.reason().isEmpty()) {
                sub("理由：" + held.reason());
            }
            return this;
        }

        Part part(String title) {
            return new Part(title, lines);
        }
    }
}
