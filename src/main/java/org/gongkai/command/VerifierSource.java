package org.gongkai.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gongkai.audit.AuditVerifier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A verifier of the record with its surroundings.
 *
 * @param verifier the verifier
 * @param closing what is closed after it
 */
record VerifierSource(AuditVerifier verifier, Closeable closing) implements AutoCloseable {

    /** The production verifier on the data of a folder, null for the folder that the settings name. */
    static VerifierSource ofData(@Nullable Path folder) {
        SpringApplication application = new SpringApplication(Kept.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        List<String> settings =
                new ArrayList<>(List.of("--logging.level.org.gongkai=WARN", "--gongkai.store.join=true"));
        if (folder != null) {
            settings.add("--gongkai.store.folder=" + folder.toAbsolutePath());
        }
        ConfigurableApplicationContext context = application.run(settings.toArray(String[]::new));
        return new VerifierSource(context.getBean(AuditVerifier.class), context::close);
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }

    /** What is kept, and nothing else of the service. */
    @ComponentScan({"org.gongkai.store", "org.gongkai.audit.postgres"})
    static final class Kept {

        @Bean
        JdbcTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }
    }
}
