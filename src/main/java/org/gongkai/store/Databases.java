package org.gongkai.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** Pools of connections. */
final class Databases {

    private static final int WAIT_MILLIS = 10_000;

    private Databases() {}

    static HikariDataSource pool(String url, String username, String password, int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("store");
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(WAIT_MILLIS);
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("ApplicationName", "gongkai");
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    /** A pool over an external server, which must answer. */
    static HikariDataSource external(StoreSettings settings) {
        HikariDataSource pool = pool(settings.url(), settings.username(), settings.password(), settings.connections());
        try (Connection connection = pool.getConnection()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 14) {
                throw new StoreException("外部数据库 " + settings.place() + " 版本过低，应当是 PostgreSQL 14 以上。");
            }
            return pool;
        } catch (SQLException failure) {
            pool.close();
            throw new StoreException(
                    "连不上外部数据库 " + settings.place()
                            + "。请核对地址、用户名和口令（gongkai.store.url、GONGKAI_STORE_USERNAME、GONGKAI_STORE_PASSWORD）。",
                    failure);
        }
    }
}
