package org.gongkai.store.server;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A server that starts while others do; who needs it waits for it. */
public final class Starting<T extends Closeable> implements Closeable {

    private final CompletableFuture<T> server = new CompletableFuture<>();

    public Starting(String name, Supplier<T> start) {
        Thread thread = new Thread(() -> complete(start), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void complete(Supplier<T> start) {
        try {
            server.complete(start.get());
        } catch (RuntimeException | Error failure) {
            server.completeExceptionally(failure);
        }
    }

    /** The server, once it runs. */
    public T get() {
        try {
            return server.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        if (!server.handle((started, failure) -> failure != null).join()) {
            get().close();
        }
    }
}
