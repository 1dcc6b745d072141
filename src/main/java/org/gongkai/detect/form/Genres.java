package org.gongkai.detect.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of documents, 文种: those of the 条例 first among equals, and what else a bureau writes. */
final class Genres {

    /** Longer names before the shorter ones that they end with. */
    private static final List<String> ALL = List.of(
            "政策解读", "办事指南", "服务指南", "申请指南", "年度报告", "验收意见", "审核意见", "核查意见", "处罚决定书", "处理决定书", "答复书", "告知书", "通知书",
            "决定书", "意见书", "建议书", "申请书", "申报书", "投诉书", "责任书", "承诺书", "委托书", "说明书", "会议纪要", "询问笔录", "谈话笔录", "讨论记录",
            "会议记录", "审批单", "处理单", "评估表", "公开表", "登记表", "申请表", "审批表", "审查表", "备案表", "明细表", "汇总表", "统计表", "数据表", "采购合同",
            "试卷", "综合卷", "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "复函", "便函", "函",
            "纪要", "办法", "细则", "规定", "规则", "规范", "规程", "准则", "方案", "预案", "规划", "计划", "要点", "公示", "解读", "问答", "指南", "须知",
            "清单", "目录", "名单", "笔录", "记录", "台账", "合同", "协议", "讲话", "发言", "致辞", "简报", "专报", "快报", "动态", "说明", "回应", "声明",
            "年报", "信访件", "来信", "摘登", "举报信", "汇报", "总结", "述职", "分析", "研判", "建议", "答复", "评审", "结论", "职能", "简介", "情况",
            "令");

    private static final Pattern TAIL = Pattern.compile("(?:\\s*[(〔\\[【][^()〔〕]{0,30}[)〕\\]】])+$|[\"“”\\s]+$");
    private static final Pattern ANY = Pattern.compile(String.join("|", ALL));
    private static final Pattern SPACED = Pattern.compile("\\p{IsHan}(?: {1,2}\\p{IsHan})+");
    private static final int FAR = 14;

    private Genres() {}

    /** The genre a title names, empty when it names none. */
    static String of(String title) {
        String bare = bare(title);
        String outside = bare.endsWith("》") ? bare : bare.replaceAll("《[^》]*》", "");
        for (String genre : ALL) {
            if (outside.endsWith(genre)) {
                return genre;
            }
        }
        Matcher last = ANY.matcher(outside);
        String found = "";
        while (last.find()) {
            found = outside.length() - last.end() <= FAR ? last.group() : found;
        }
        return found;
    }

    /** Whether a line ends as a title does. */
    static boolean ends(String line) {
        String close = SPACED.matcher(line).matches() ? line.replace(" ", "") : line;
        return ALL.stream().anyMatch(bare(close)::endsWith);
    }

    private static String bare(String title) {
        return TAIL.matcher(title.replace('（', '(').replace('）', ')')).replaceAll("");
    }
}
