package org.gongkai.account;

/** What a person is to the bureau's disclosure work, plan 2.1.1, 2.2.5 and 3.1. */
public enum Role {
    DRAFTER("起草处室"),
    OFFICE("办公室"),
    LEGAL("条法处"),
    LEADER("局领导"),
    ADMIN("管理员"),
    AUDITOR("审计");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }
}
