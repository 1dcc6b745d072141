package org.gongkai.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where things are kept.
 *
 * @param folder the data folder, for servers of our own
 * @param url JDBC address of an external PostgreSQL, empty for a server of our own
 * @param username its user; meant to come from the environment
 * @param password its password; meant to come from the environment
 * @param connections how many connections are held at most
 * @param join whether what is kept already is used, beside a running service or without one, and nothing made anew
 */
@ConfigurationProperties("gongkai.store")
record StoreSettings(
        @Nullable Path folder,
        @DefaultValue("") String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("16") int connections,
        @DefaultValue("false") boolean join) {

    StoreSettings {
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            throw new StoreException("gongkai.store.url 应当以 jdbc:postgresql:// 开头。");
        }
        if (connections < 2) {
            throw new StoreException("gongkai.store.connections 不能小于 2，现为 " + connections + "。");
        }
    }

    boolean external() {
        return !url.isEmpty();
    }

    Path folder(Path home) {
        return folder == null ? home.resolve("data") : folder;
    }

    /** The address without its parameters, which may hold a password. */
    String place() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return external() ? place() : "" + folder;
    }
}
