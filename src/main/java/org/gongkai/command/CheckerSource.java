package org.gongkai.command;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.gongkai.check.Checker;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * A checker with its surroundings.
 *
 * @param checker the checker
 * @param clock tells the day
 * @param closing what is closed after it
 */
record CheckerSource(Checker checker, Clock clock, Closeable closing) implements AutoCloseable {

    /** The production checker, without the web: it starts in a few seconds. */
    static Supplier<CheckerSource> ofApplication(String... settings) {
        return () -> {
            SpringApplication application = new SpringApplication(Stages.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            ConfigurableApplicationContext context = application.run(settings);
            return new CheckerSource(context.getBean(Checker.class), context.getBean(Clock.class), context::close);
        };
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }

    /** The stages of a check, and nothing of the web. */
    @ComponentScan({"org.gongkai.read", "org.gongkai.detect", "org.gongkai.decide", "org.gongkai.check"})
    static final class Stages {}
}
