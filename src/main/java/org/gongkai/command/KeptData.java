package org.gongkai.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What is kept, and nothing else of the service: beside a running one, or without one. */
@ComponentScan({"org.gongkai.store", "org.gongkai.audit.postgres"})
final class KeptData {

    /** Opens the data of a folder, null for the folder that the settings name, and what works on it. */
    static ConfigurableApplicationContext open(@Nullable Path folder, Class<?>... work) {
        SpringApplication application = new SpringApplication(KeptData.class);
        application.addPrimarySources(List.of(work));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        List<String> settings =
                new ArrayList<>(List.of("--logging.level.org.gongkai=WARN", "--gongkai.store.join=true"));
        if (folder != null) {
            settings.add("--gongkai.store.folder=" + folder.toAbsolutePath());
        }
        return application.run(settings.toArray(String[]::new));
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
