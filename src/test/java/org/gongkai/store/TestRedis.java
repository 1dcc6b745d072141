package org.gongkai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.gongkai.store.server.DataFolder;
import org.gongkai.store.server.RedisServer;

/** A real Redis for tests: one for all. */
public final class TestRedis {

    private TestRedis() {}

    /** Where it answers. */
    public static URI address() {
        return Server.RUNNING.address();
    }

    /** A cache in it. */
    public static RedisCache cache() {
        return new RedisCache(address());
    }

    private static final class Server {

        static final RedisServer RUNNING = start();

        private static RedisServer start() {
            try {
                RedisServer server = RedisServer.start(DataFolder.hold(Files.createTempDirectory("gongkai-redis")));
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
