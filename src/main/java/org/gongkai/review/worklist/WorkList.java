package org.gongkai.review.worklist;

/** A list on the desk. */
public enum WorkList {
    /** What stands where one of the actor's roles has a step to take, but for what he may not judge himself. */
    WAITING("待我办理"),
    MINE("我提交的"),
    OVERDUE("已超期"),
    RAISED("已提请上级或者有分歧"),
    AUTHORITY("待主管部门确定");

    private final String label;

    WorkList(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }
}
