package org.gongkai.account.person;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.gongkai.account.Person;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.Source;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * People for whom a directory or an identity provider vouches. Whoever is not known yet gets an account without roles,
 * by which nothing can be done until an administrator says what he or she is.
 */
public final class Arrivals {

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final AuditTrail trail;
    private final Clock clock;

    public Arrivals(JdbcClient database, TransactionOperations transactions, AuditTrail trail, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Whose account it is.
     *
     * @param outside who it is to the one who vouches; never changes, unlike a login there
     * @return empty when the login belongs to somebody else here, or cannot be one
     */
    public Optional<Person> arrive(Source source, String outside, String login, String name) {
        return find(outside).or(() -> make(source, outside, login, name));
    }

    private Optional<Person> find(String outside) {
        return database.sql("select * from people where outside = ?")
                .param(outside)
                .query(new PersonRow())
                .optional();
    }

    private Optional<Person> make(Source source, String outside, String login, String name) {
        try {
            PersonRules.check(login, name, Set.of());
        } catch (PersonRefusedException unfit) {
            return Optional.empty();
        }
        transactions.executeWithoutResult(status -> {
            int made = database.sql("insert into people (login, name, source, outside, created) "
                            + "values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(login, name, source.name(), outside, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            if (made > 0) {
                trail.append(AuditEntry.of(login, "", "person.arrived", "person/" + login, source.label()));
            }
        });
        return find(outside);
    }
}
