package org.gongkai.detect;

/** Whom a name, number or address belongs to, as its surroundings say. */
public enum Whose {
    OFFICIAL("公职人员", false),
    LEGAL_REPRESENTATIVE("法定代表人", false),
    EXPERT("评审、论证、验收专家", false),
    AGENT("代理人或企业工作人员", false),
    PENALIZED("被处罚人", false),
    PUBLICIZED("法定公示人员", false),
    APPLICANT("申请人", true),
    COMPLAINANT("信访、投诉人", true),
    INFORMANT("举报人、线索提供人", true),
    WITNESS("证人", true),
    INTERVIEWEE("被询问人", true),
    PATIENT("患者", true),
    MINOR("未成年人", true),
    RELATIVE("亲属", true),
    OPINION_GIVER("意见提出人", true),
    BENEFICIARY("补助、救助对象", true),
    PRIVATE_PERSON("其他自然人", true),
    ORGANIZATION("单位", false),
    PUBLIC_PAYEE("公布供缴款的账户", false),
    UNKNOWN("不能确定", false);

    private final String label;
    private final boolean sheltered;

    Whose(String label, boolean sheltered) {
        this.label = label;
        this.sheltered = sheltered;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }

    /** Whether the name itself is private, 政府信息公开条例 article 15. */
    public boolean sheltered() {
        return sheltered;
    }
}
