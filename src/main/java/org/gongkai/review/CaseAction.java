package org.gongkai.review;

/** What is done to a case. */
public enum CaseAction {
    SUBMIT("提交"),
    REVISE("提交修改稿"),
    CONFIRM("处室确定"),
    APPROVE("同意"),
    ESCALATE("提请上级审查"),
    RETURN("退回"),
    REFER("报主管部门确定"),
    ANSWER("登记主管部门答复"),
    RELEASE("公开发布"),
    REOPEN("重新审查"),
    WITHDRAW("撤销");

    private final String label;

    CaseAction(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }

    /** Whether it is refused without a reason, whatever is decided. */
    public boolean needsReason() {
        return this != SUBMIT && this != REVISE && this != CONFIRM && this != APPROVE && this != RELEASE;
    }

    /** Whether it gives or changes the ruling. */
    public boolean rules() {
        return this == CONFIRM || this == APPROVE || this == ANSWER || this == ESCALATE;
    }

    /** Whether it passes on what another has put forward, so that nobody may do it to his own. */
    public boolean judges() {
        return this == APPROVE || this == ESCALATE || this == ANSWER || this == RELEASE;
    }
}
