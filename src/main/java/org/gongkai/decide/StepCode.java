package org.gongkai.decide;

/** Steps before release. */
public enum StepCode {
    OFFICE_REVIEW("报局办公室审查"),
    LEGALITY_REVIEW("条法处合法性审查"),
    SECRECY_REVIEW("保密审查"),
    THIRD_PARTY_CONSULT("书面征求第三方意见"),
    COORDINATION("与有关单位沟通确认"),
    INTERPRETATION("同步起草、审批、发布解读材料"),
    PRESS_PLAN("制定新闻发布工作方案"),
    PUBLIC_OPINION("公开征求意见"),
    LEADER_SIGNOFF("主管局领导签批"),
    DECLASSIFICATION("定密责任人确认解密"),
    COMPETENT_AUTHORITY("报有关主管部门或者保密行政管理部门确定");

    private final String label;

    StepCode(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }
}
