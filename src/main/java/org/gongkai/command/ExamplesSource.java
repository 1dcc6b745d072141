package org.gongkai.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.review.example.Examples;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The examples with their surroundings.
 *
 * @param examples the examples
 * @param closing what is closed after them
 */
record ExamplesSource(Examples examples, Closeable closing) implements AutoCloseable {

    /** The examples kept in a folder, null for the folder that the settings name. */
    static ExamplesSource ofData(@Nullable Path folder) {
        ConfigurableApplicationContext context = KeptData.open(folder, WithExamples.class);
        return new ExamplesSource(context.getBean(Examples.class), context::close);
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }

    @ComponentScan("org.gongkai.review.example")
    static final class WithExamples {}
}
