package org.gongkai.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict the door is.
 *
 * @param sessions how many sessions a person may have at once; the oldest ends
 * @param idle after how long without a request a session ends
 * @param longest after how long a session ends in any case
 * @param failures how many failed logins lock an account
 * @param failuresOfAddress how many failed logins lock an address
 * @param lockout for how long, counted from the first failure
 */
@ConfigurationProperties("gongkai.account")
public record AccountSettings(
        @DefaultValue("3") int sessions,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("5") int failures,
        @DefaultValue("50") int failuresOfAddress,
        @DefaultValue("15m") Duration lockout) {

    public AccountSettings {
        if (sessions < 1 || failures < 1 || failuresOfAddress < 1) {
            throw new IllegalArgumentException("gongkai.account 的 sessions、failures、failures-of-address 应当不小于 1");
        }
        if (idle.toSeconds() < 1 || longest.compareTo(idle) < 0 || lockout.toSeconds() < 1) {
            throw new IllegalArgumentException("gongkai.account 的 idle、longest、lockout 应当为正，longest 不小于 idle");
        }
    }
}
