package org.gongkai.account.ldap;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The directory that knows people, when there is one.
 *
 * @param url {@code ldaps://host:636/dc=example,dc=org}, empty for none
 * @param plain whether passwords may go to it unencrypted
 * @param manager whose name people are looked up in, empty for nobody's
 * @param password the manager's; meant to come from the environment
 * @param base where to look below the address's own base
 * @param filter how to look, with <code>{0}</code> for the login
 * @param nameAttribute where the person's name is
 */
@ConfigurationProperties("gongkai.account.ldap")
record LdapSettings(
        @DefaultValue("") String url,
        boolean plain,
        @DefaultValue("") String manager,
        @DefaultValue("") String password,
        @DefaultValue("") String base,
        @DefaultValue("(uid={0})") String filter,
        @DefaultValue("cn") String nameAttribute) {

    LdapSettings {
        if (!url.isEmpty() && !url.startsWith("ldaps://") && !(plain && url.startsWith("ldap://"))) {
            throw new IllegalArgumentException(
                    "gongkai.account.ldap.url 应当以 ldaps:// 开头；确需不加密的，另设 gongkai.account.ldap.plain=true");
        }
        if (!filter.contains("{0}")) {
            throw new IllegalArgumentException("gongkai.account.ldap.filter 应当含有 {0}");
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
