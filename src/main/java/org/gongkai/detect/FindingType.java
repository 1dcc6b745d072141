package org.gongkai.detect;

/** What a finding is of. */
public enum FindingType {
    // identifiers
    ID_CARD("身份证号"),
    CREDIT_CODE("统一社会信用代码"),
    BANK_ACCOUNT("银行账号"),
    MOBILE("手机号"),
    PHONE("办公电话"),
    PHONE_PRIVATE("住宅电话"),
    PASSPORT("护照号"),
    TRAVEL_PERMIT("港澳台通行证号"),
    PLATE("车牌号"),
    EMAIL("公务邮箱"),
    EMAIL_PRIVATE("个人邮箱"),
    ADDRESS("办公地址"),
    ADDRESS_PRIVATE("家庭住址"),
    // names
    PERSON("姓名"),
    ORGANIZATION("机构名称"),
    LOCATION("地名"),
    // sentences and cells by theme
    HEALTH("健康信息"),
    FAMILY("家庭信息"),
    FINANCE_PRIVATE("个人财产收入"),
    MINOR("未成年人信息"),
    WHISTLEBLOWER("举报人及线索"),
    TRADE_SECRET("商业秘密内容"),
    BID_SECRET("招标投标评审保密内容"),
    DELIBERATION("讨论磋商内容"),
    SECURITY_DETAIL("安全细节"),
    STABILITY_RISK("风险处置细节"),
    INTERNAL_AFFAIRS("内部事务"),
    ENFORCEMENT_FILE("执法案卷内容"),
    CONFIDED_DATA("依法保密的调查、纳税、审计资料"),
    WORK_SECRET("工作秘密内容"),
    // marks
    SECRET_MARK("密级标志"),
    INTERNAL_MARK("内部标志"),
    DECLARED_MARK("公开属性标注"),
    // signs of what kind of document this is, from the tables in rules/
    SIGN("文件性质");

    private final String label;

    FindingType(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }

    /** Whether it is of what a sentence or cell tells, not of a number, a name or a mark. */
    public boolean isTheme() {
        return compareTo(HEALTH) >= 0 && compareTo(WORK_SECRET) <= 0;
    }
}
