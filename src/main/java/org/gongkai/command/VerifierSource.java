package org.gongkai.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.audit.AuditVerifier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A verifier of the record with its surroundings.
 *
 * @param verifier the verifier
 * @param closing what is closed after it
 */
record VerifierSource(AuditVerifier verifier, Closeable closing) implements AutoCloseable {

    /** The production verifier on the data of a folder, null for the folder that the settings name. */
    static VerifierSource ofData(@Nullable Path folder) {
        ConfigurableApplicationContext context = KeptData.open(folder);
        return new VerifierSource(context.getBean(AuditVerifier.class), context::close);
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }
}
