package org.gongkai.account;

/** Who vouches for a person's identity. */
public enum Source {
    LOCAL("本系统"),
    LDAP("目录服务"),
    OIDC("统一认证");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }
}
