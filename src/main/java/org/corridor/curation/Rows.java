package org.corridor.curation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whole rows in the order of their file. */
record Rows(JdbcClient client) {
    int count(Listing<?> listing) {
        return client.sql("SELECT COUNT(*) FROM " + listing.sheet())
                .query(Integer.class)
                .single();
    }

    <T> List<T> list(Listing<T> listing) {
        return client.sql(listing.select() + " ORDER BY t.row_no")
                .query(listing.mapper())
                .list();
    }

    /** Lists the rows whose column holds one of these values. */
    <T> List<T> listWhere(Listing<T> listing, String column, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : client.sql(listing.select() + " WHERE t." + column + " IN (:values) ORDER BY t.row_no")
                        .param("values", values)
                        .query(listing.mapper())
                        .list();
    }

    <T> Optional<T> find(Listing<T> listing, String id) {
        return client.sql(listing.select() + " WHERE t.id = :id")
                .param("id", id)
                .query(listing.mapper())
                .optional();
    }
}
