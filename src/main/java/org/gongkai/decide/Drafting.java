package org.gongkai.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.decide.law.Catalog;
import org.gongkai.decide.law.LegalBases;
import org.gongkai.decide.rule.Reason;
import org.gongkai.decide.rule.Reasons;
import org.gongkai.decide.weigh.Publication;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;

/** Drafts the suggestions that end before anything is weighed, and the pieces that all suggestions share. */
final class Drafting {

    private static final double UNSURE = 0.3;
    private static final double SURE = 0.97;

    private final Catalog catalog;
    private final LegalBases bases;
    private final String rulesVersion;

    Drafting(Catalog catalog, LegalBases bases, String rulesVersion) {
        this.catalog = catalog;
        this.bases = bases;
        this.rulesVersion = rulesVersion;
    }

    String rulesVersion() {
        return rulesVersion;
    }

    /** No text could be read. */
    Suggestion unreadable(Document document) {
        return new Suggestion(
                CheckStatus.UNREADABLE,
                DisclosureAttribute.UNDETERMINED,
                UNSURE,
                true,
                List.of(),
                List.of(),
                null,
                "正文未能读出，无法审查是否存在不予公开的情形，公开属性待定；取得可以阅读的文本后重新审查，在此之前不得公开。",
                category(Catalog.NONE, 0),
                null,
                List.of(),
                "",
                List.of(),
                document.warnings(),
                rulesVersion);
    }

    /** A live state-secret mark: the mark alone is evidence, the content is not looked at. */
    Suggestion incident(List<Reason.Incident> incidents, Reasons reasons, LocalDate asOf) {
        Reason.Incident first = incidents.get(0);
        List<String> warnings = new ArrayList<>();
        warnings.add("文件载有有效的国家秘密标志，却出现在未经批准处理国家秘密的系统中，属于泄密隐患：请立即停止阅读、转发、复制，" + "断开所用设备的网络，保护现场，并向本单位保密工作机构报告。");
        reasons.all(Reason.Doubt.class).forEach(doubt -> warnings.add(doubt.why() + "。"));
        return new Suggestion(
                CheckStatus.SECRET_MARK_FOUND,
                DisclosureAttribute.WITHHELD,
                SURE,
                true,
                List.of(new Ground(
                        GroundCode.STATE_SECRET,
                        bases.cite(first.bases(), asOf),
                        first.rule(),
                        incidents.stream().map(Reason.Incident::mark).distinct().toList())),
                List.of(),
                null,
                "文件载有国家秘密标志，" + first.why() + "，依据" + bases.cite(first.bases(), asOf)
                        + "不予公开。解除须待保密期限届满并经定密责任人确认；本系统不保存、不显示其内容。",
                category(Catalog.NONE, 0),
                null,
                List.of(),
                "",
                List.of(step(StepCode.OFFICE_REVIEW, "plan-2.1.1", asOf)),
                warnings,
                rulesVersion);
    }

    /** Why a document is to be published. */
    String duty(Publication publication, LocalDate asOf) {
        return "本件属于" + catalog.entry(publication.category()).name() + "信息，根据" + bases.cite(publication.bases(), asOf)
                + "应当主动公开。";
    }

    /** A catalog entry as part of a suggestion. */
    Category category(String code, double score) {
        Catalog.Entry entry = catalog.entry(code);
        return new Category(entry.code(), entry.name(), entry.lead(), entry.with(), score);
    }

    /** The steps that were asked for, each once, in the order of the law's procedure. */
    List<Step> steps(Reasons reasons, LocalDate asOf) {
        Map<StepCode, Step> steps = new LinkedHashMap<>();
        reasons.all(Reason.Required.class)
                .forEach(reason -> steps.putIfAbsent(reason.step(), step(reason.step(), reason.bases(), asOf)));
        reasons.all(Reason.Pending.class)
                .forEach(reason -> steps.putIfAbsent(reason.step(), step(reason.step(), reason.bases(), asOf)));
        return steps.values().stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    private Step step(StepCode code, String keys, LocalDate asOf) {
        return new Step(code, bases.cite(keys, asOf));
    }
}
