package org.corridor.curation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whole tables in the order of their files. Used by one thread. */
record Rows(JdbcClient client, Pool pool) {
    <T> List<T> list(Listing<T> listing) {
        return client.sql(listing.select() + " ORDER BY t.row_no")
                .query((row, number) -> listing.reader().read(new Fields(row, pool)))
                .list();
    }
}
