package org.gongkai.check;

import java.util.List;
import java.util.Map;
import org.gongkai.decide.Category;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.Ground;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.Suggestion;
import org.gongkai.detect.Detection;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;

/** What is left of the check of a document with a live secret mark: the mark, and what to do now. */
public final class Incident {

    /** What to do now, in order, in Chinese. */
    public static final List<String> ACTIONS = List.of(
            "立即停止处理该文件，不得转发、复制、打印、截图，不得通过网络、即时通讯工具传输。",
            "立即断开本机网络连接，保持现状，不要自行删除文件、格式化磁盘或者关机后继续使用。",
            "立即报告本单位保密办公室和主管领导，说明文件来源、接收时间、经手人员和传输途径（《保守国家秘密法》关于发现泄密应当立即采取补救措施并及时报告的规定）。",
            "在保密办公室指导下，依照保密规定处置本机及传输途中留存的副本，并配合核查。",
            "认为标志有误或者已经解密的，由定密责任人书面确认后再行办理，不得自行去除标志后重新提交。");

    static final Category NOT_LISTED = new Category("NONE", "不在主动公开目录内", List.of(), List.of(), 0);
    static final OfficialForm NO_FORM = new OfficialForm("", "", "", List.of(), "", "", null, null);

    private static final String JUSTIFICATION = "文件载有现行有效的国家秘密标志，依照《政府信息公开条例》第十四条不得公开。本系统未经批准处理涉密文件，已停止检查，未保存文件内容。";

    private Incident() {}

    static Check strip(Check check) {
        Document document = check.document();
        Document shell = new Document(
                document.name(),
                document.sha256(),
                document.mediaType(),
                document.status(),
                document.scanned(),
                List.of(),
                List.of());
        List<Finding> marks =
                check.detection().findings().stream().filter(Incident::isMark).toList();
        return new Check(
                shell,
                new Detection(NO_FORM, marks, Map.of()),
                strip(check.suggestion()),
                check.models(),
                check.millis());
    }

    private static Suggestion strip(Suggestion suggestion) {
        List<Ground> grounds = suggestion.grounds().stream()
                .filter(ground -> ground.code() == GroundCode.STATE_SECRET)
                .filter(ground -> ground.evidence().stream().anyMatch(Incident::isMark))
                .map(ground -> new Ground(
                        ground.code(),
                        ground.basis(),
                        ground.rule(),
                        ground.evidence().stream().filter(Incident::isMark).toList()))
                .toList();
        return new Suggestion(
                CheckStatus.SECRET_MARK_FOUND,
                DisclosureAttribute.WITHHELD,
                suggestion.certainty(),
                true,
                grounds,
                List.of(),
                null,
                JUSTIFICATION,
                NOT_LISTED,
                null,
                List.of(),
                "",
                suggestion.steps(),
                ACTIONS,
                suggestion.rulesVersion());
    }

    private static boolean isMark(Finding finding) {
        return finding.type() == FindingType.SECRET_MARK;
    }
}
