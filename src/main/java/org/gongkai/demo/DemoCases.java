package org.gongkai.demo;

import java.util.List;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;

/** The cases of the demonstration: every state, and what a reviewer meets in a week. */
final class DemoCases {

    private DemoCases() {}

    static List<DemoCase> all() {
        return List.of(
                budget("budget", "2026年市级部门预算公开的通知.docx", CaseState.RELEASED),
                budget("guide", "会计资格考试报名办事指南.docx", CaseState.SUGGESTED),
                budget("transfer", "转移支付分配情况的通知.docx", CaseState.SUGGESTED),
                budget("comment", "预算执行情况的公告.docx", CaseState.SUGGESTED),
                welfare("roster", "临时救助发放名单的公告.docx", CaseState.DECIDED),
                welfare("request", "调整救助标准的请示.docx", CaseState.OFFICE_REVIEW),
                budget("expired", "上划资金清算的报告.txt", CaseState.AUTHORITY),
                welfare("joint", "规范就业补助资金管理的通知.docx", CaseState.LEGAL_REVIEW),
                budget("measures", "印发预算绩效管理办法的通知.docx", CaseState.LEADER_SIGNATURE),
                budget("annex", "预算绩效管理办法.docx", CaseState.LEGAL_REVIEW).filed(DemoCase.Kind.ATTACHMENT),
                welfare("minutes", "救助资金协调会会议纪要.docx", CaseState.RETURNED),
                welfare("answer", "网民反映取暖补贴问题的回应.txt", CaseState.DECIDED).filed(DemoCase.Kind.INFORMAL),
                budget("approval", "批复部门预算的函.docx", CaseState.LEGAL_REVIEW).held(DisclosureAttribute.ON_REQUEST),
                welfare("pension", "养老服务补助资金的公示.docx", CaseState.SUGGESTED).revised("pension-2"),
                welfare("guide", "会计资格考试报名办事指南（重复）.docx", CaseState.WITHDRAWN));
    }

    private static DemoCase budget(String text, String file, CaseState goal) {
        return DemoCase.of(text, "演示·" + file, DemoPeople.BUDGET, goal);
    }

    private static DemoCase welfare(String text, String file, CaseState goal) {
        return DemoCase.of(text, "演示·" + file, DemoPeople.WELFARE, goal);
    }
}
