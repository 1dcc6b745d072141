package org.gongkai.account.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;

/** The entrances at the top of every page, each shown to whom it is for. */
enum Entrance {
    DESK("desk", "/desk", "工作台", Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER),
    NEW("new", "/cases/new", "新建审查", Role.DRAFTER),
    CHECK("check", "/check", "试查", Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER),
    CASES("cases", "/cases", "案件检索", Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER, Role.AUDITOR),
    PUBLICATIONS(
            "publications", "/publications", "公开清单", Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER, Role.AUDITOR),
    OVERVIEW("overview", "/overview", "统计", Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER, Role.AUDITOR),
    AUDIT("audit", "/audit", "审计", Role.AUDITOR, Role.ADMIN),
    PEOPLE("people", "/people", "管理", Role.ADMIN);

    private final String key;
    private final String path;
    private final String label;
    private final Set<Role> roles;

    Entrance(String key, String path, String label, Role... roles) {
        this.key = key;
        this.path = path;
        this.label = label;
        this.roles = Set.of(roles);
    }

    /** The entrances that somebody may use. */
    static List<Entrance> of(Actor actor) {
        return Arrays.stream(values())
                .filter(entrance -> entrance.roles.stream().anyMatch(actor::is))
                .toList();
    }

    /** Where somebody goes who asks for no page in particular. */
    static String startOf(Actor actor) {
        for (Entrance first : List.of(DESK, PEOPLE, AUDIT)) {
            if (of(actor).contains(first)) {
                return first.path;
            }
        }
        return "/account";
    }

    public String key() {
        return key;
    }

    public String path() {
        return path;
    }

    public String label() {
        return label;
    }
}
