package org.gongkai.review;

/** Where a case stands. */
public enum CaseState {
    /** Being taken in; a case never rests here. */
    DRAFT("起草"),
    SUGGESTED("待处室确认"),
    RETURNED("退回修改"),
    OFFICE_REVIEW("待办公室审查"),
    LEGAL_REVIEW("待条法处审查"),
    LEADER_SIGNATURE("待局领导签批"),
    /** 政府信息公开条例 article 17 paragraph 3: the bureau cannot determine it itself. */
    AUTHORITY("待主管部门确定"),
    DECIDED("已确定"),
    RELEASED("已公开"),
    WITHDRAWN("已撤销");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }

    /** Whether nobody has anything left to do. */
    public boolean ended() {
        return this == RELEASED || this == WITHDRAWN;
    }
}
