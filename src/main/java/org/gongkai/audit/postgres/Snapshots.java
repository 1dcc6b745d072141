package org.gongkai.audit.postgres;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the record as it is at one moment, row by row as they come. */
final class Snapshots {

    private static final int FETCHED = 1000;

    private final JdbcTemplate database;
    private final TransactionTemplate snapshot;

    Snapshots(DataSource database, PlatformTransactionManager transactions) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(FETCHED);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    <T> T look(Function<JdbcTemplate, T> looking) {
        return snapshot.execute(transaction -> looking.apply(database));
    }
}
