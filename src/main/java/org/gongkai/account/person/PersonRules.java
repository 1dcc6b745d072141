package org.gongkai.account.person;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.Role;

/** What holds of every account. */
final class PersonRules {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");
    private static final int LONGEST_NAME = 40;

    /** Names that the record or an address uses for something else. */
    private static final Set<String> TAKEN = Set.of("system", "anonymous", "new");

    private PersonRules() {}

    static void check(String login, String name, Set<Role> roles) {
        if (!LOGIN.matcher(login).matches()) {
            throw new PersonRefusedException("账号由小写字母、数字和 . _ @ - 组成，以字母或者数字开头，不超过64个字符。");
        }
        if (TAKEN.contains(login)) {
            throw new PersonRefusedException("账号“" + login + "”由系统保留，请另选一个。");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new PersonRefusedException("请填写姓名，不超过40个字。");
        }
        if (roles.contains(Role.ADMIN) && roles.contains(Role.AUDITOR)) {
            throw new PersonRefusedException("管理和审计应当分设，同一人不得兼任管理员和审计。");
        }
    }
}
