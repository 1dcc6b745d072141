package org.gongkai.account.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.account.Source;
import org.gongkai.account.TestAccounts;
import org.gongkai.account.TestPeople;
import org.gongkai.account.password.PasswordCheck;
import org.gongkai.account.person.Arrivals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Against a directory in memory. */
class LdapPasswordsTests {

    private static InMemoryDirectoryServer directory;

    private final TestAccounts accounts = new TestAccounts();
    private final PasswordCheck passwords = passwords("ldap://127.0.0.1:" + directory.getListenPort() + "/dc=bureau");

    @BeforeAll
    static void open() throws LDAPException, LDIFException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=bureau");
        config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("plain"));
        config.addAdditionalBindCredentials("cn=reader", "reads");
        config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        directory = new InMemoryDirectoryServer(config);
        directory.add("dn: dc=bureau", "objectClass: domain", "dc: bureau");
        directory.add("dn: ou=people,dc=bureau", "objectClass: organizationalUnit", "ou: people");
        add("sun", "孙某");
        add("li", "李某");
        directory.startListening();
    }

    @AfterAll
    static void close() {
        directory.shutDown(true);
    }

    @Test
    void whoTheDirectoryKnowsComesInWithoutRoles() {
        Person sun = passwords.check("sun", "sun-Secret-1").orElseThrow();
        assertThat(sun.name()).isEqualTo("孙某");
        assertThat(sun.source()).isEqualTo(Source.LDAP);
        assertThat(sun.roles()).isEmpty();
        assertThat(passwords.check("sun", "sun-Secret-1")).contains(sun);
    }

    @ParameterizedTest
    @CsvSource({"sun,wrong", "nobody,sun-Secret-1", "*,sun-Secret-1", "sun)(uid=*,sun-Secret-1"})
    void nobodyElseComesIn(String login, String password) {
        assertThat(passwords.check(login, password)).isEmpty();
        assertThat(accounts.people.all()).isEmpty();
    }

    @Test
    void aLocalAccountIsNotTheDirectorys() {
        accounts.person("li", Role.LEADER);
        assertThat(passwords.check("li", "li-Secret-1")).isEmpty();
        assertThat(passwords.check("li", TestPeople.PASSWORD)).isEmpty();
    }

    @Test
    void aDirectoryThatDoesNotAnswerIsNoWrongPassword() {
        PasswordCheck lost = passwords("ldap://127.0.0.1:1/dc=bureau");
        assertThatThrownBy(() -> lost.check("sun", "sun-Secret-1")).isInstanceOf(AuthenticationServiceException.class);
    }

    @Test
    void passwordsDoNotTravelInTheClearUnlessSaidSo() {
        assertThatThrownBy(() -> new LdapSettings("ldap://host/dc=x", false, "", "", "", "(uid={0})", "cn"))
                .hasMessageContaining("ldaps://");
    }

    private PasswordCheck passwords(String url) {
        LdapSettings settings = new LdapSettings(url, true, "cn=reader", "reads", "ou=people", "(uid={0})", "cn");
        Arrivals arrivals = new Arrivals(accounts.database, accounts.transactions, accounts.trail::add, accounts.clock);
        return new LdapConfiguration().ldapPasswords(settings, accounts.people, arrivals);
    }

    private static void add(String uid, String name) throws LDAPException, LDIFException {
        directory.add(
                "dn: uid=" + uid + ",ou=people,dc=bureau",
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: " + name,
                "sn: " + name,
                "userPassword: " + uid + "-Secret-1");
    }
}
