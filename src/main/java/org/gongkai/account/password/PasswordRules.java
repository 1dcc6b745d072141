package org.gongkai.account.password;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.account.PersonRefusedException;

/** What a password must be like: long, mixed, and not what everybody tries first. */
public final class PasswordRules {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 6;
    private static final List<String> TRIED_FIRST = List.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "123456",
            "654321",
            "111111",
            "888888",
            "qwerty",
            "1qaz",
            "abc123",
            "admin",
            "root",
            "test",
            "gongkai",
            "caizheng",
            "czj",
            "woaini",
            "5201314");

    PasswordRules() {}

    /**
     * Refuses a weak password.
     *
     * @throws PersonRefusedException saying what is wrong with it
     */
    public void check(String password, String login, String name) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new PersonRefusedException("密码应当为10至128个字符。");
        }
        if (kinds(password) < 3) {
            throw new PersonRefusedException("密码应当含有大写字母、小写字母、数字、其他字符中的三种以上。");
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new PersonRefusedException("密码重复的字符过多。");
        }
        if (lower.contains(login.toLowerCase(Locale.ROOT)) || lower.contains(name.toLowerCase(Locale.ROOT))) {
            throw new PersonRefusedException("密码不得包含账号或者姓名。");
        }
        if (TRIED_FIRST.stream()
                .anyMatch(word -> lower.contains(word) && lower.length() - word.length() < SHORTEST - 2)) {
            throw new PersonRefusedException("密码含有常见的弱口令，请另选一个。");
        }
    }

    static long kinds(String password) {
        return Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }
}
