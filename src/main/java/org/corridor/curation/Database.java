package org.corridor.curation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** An H2 in memory that lives from its opening to its closing, whoever is connected. */
final class Database implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 32;
    private static final AtomicLong OPENED = new AtomicLong();

    private final JdbcConnectionPool pool;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
        pool.setMaxConnections(MOST_CONNECTIONS);
    }

    /**
     * Opens a fresh database with the tables of the contract, all empty.
     *
     * @param hash content hash of the folder; a number follows, so that the same content can be open twice
     */
    static Database open(String hash) {
        String name = hash + "-" + OPENED.incrementAndGet();
        Database database =
                new Database(JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", ""));
        new ResourceDatabasePopulator(false, false, "UTF-8", new ClassPathResource("schema.sql"))
                .execute(database.source());
        return database;
    }

    DataSource source() {
        return pool;
    }

    /** Drops everything. Further queries fail. */
    @Override
    public void close() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException("a database in memory cannot fail to close", e);
        } finally {
            pool.dispose();
        }
    }
}
