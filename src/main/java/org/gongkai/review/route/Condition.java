package org.gongkai.review.route;

import java.util.function.Predicate;

/** What the way of a case depends on. */
public enum Condition {
    ALWAYS("", facts -> true),
    UNDETERMINED("属性待定，由主管部门确定（条例第十七条第三款）", CaseFacts::undetermined),
    OFFICE("不予公开、缩小公开范围或者变更建议的，报办公室审查（实施方案二（一）1）", CaseFacts::needsOffice),
    LEGAL("须合法性审查、系统提示提请审查、扩大公开范围或者意见不一致的，由条法处审查", CaseFacts::needsLegal),
    LEADER("意见仍不一致、非正式文件或者程序要求的，由局领导签批", CaseFacts::needsLeader);

    private final String label;
    private final Predicate<CaseFacts> test;

    Condition(String label, Predicate<CaseFacts> test) {
        this.label = label;
        this.test = test;
    }

    /** When it holds, in Chinese; empty for always. */
    public String label() {
        return label;
    }

    boolean holds(CaseFacts facts) {
        return test.test(facts);
    }
}
