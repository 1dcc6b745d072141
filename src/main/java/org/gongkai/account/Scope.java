package org.gongkai.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What may be done through the interface and the pages. A person has the scopes of his or her roles, a token those of
 * its own that its owner has at the time; both as the authority {@code SCOPE_key}.
 */
public enum Scope {
    CHECK("check", "试查文件", Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER),
    CASES_READ("cases.read", "查看案件", Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER, Role.AUDITOR),
    CASES_WRITE("cases.write", "提交和办理本处室案件", Role.DRAFTER),
    CASES_REVIEW("cases.review", "审查和签批案件", Role.OFFICE, Role.LEGAL, Role.LEADER),
    PUBLICATIONS_READ("publications.read", "查看公开清单", Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER, Role.AUDITOR),
    OVERVIEW_READ("overview.read", "查看统计", Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER, Role.AUDITOR),
    AUDIT_READ("audit.read", "查看审计记录", Role.AUDITOR);

    private final String key;
    private final String label;
    private final Set<Role> roles;

    Scope(String key, String label, Role... roles) {
        this.key = key;
        this.label = label;
        this.roles = Set.of(roles);
    }

    /** The scope of a key, empty when there is none. */
    public static Optional<Scope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
    }

    /** What it is called in tokens. */
    public String key() {
        return key;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }

    /** The authority that methods ask for. */
    public String authority() {
        return "SCOPE_" + key;
    }

    /** Whether somebody with these roles has it. */
    public boolean isOf(Set<Role> held) {
        return roles.stream().anyMatch(held::contains);
    }
}
