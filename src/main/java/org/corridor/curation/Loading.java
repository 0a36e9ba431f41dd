package org.corridor.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.corridor.dataset.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes checked rows into an empty database. Where it fails, the database is of no use and to be dropped. */
final class Loading {
    /** How many rows go into one statement and one transaction; the database keeps a log as long as a transaction. */
    private static final int BATCH = 2_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Tables tables;
    private final Pool pool = new Pool();

    private Loading(DataSource source, Tables tables) {
        this.jdbc = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.tables = tables;
    }

    /** Loads the rows and the lists of ids. */
    static void load(Tables tables, DataSource source) {
        Loading loading = new Loading(source, tables);
        Contract.SHEETS.forEach(loading::rows);
        Contract.SHEETS.forEach(loading::links);
    }

    private void rows(Sheet sheet) {
        List<Column> columns = sheet.columns().stream()
                .filter(column -> column.form().storage() != Form.Storage.LINKS)
                .toList();
        String names = columns.stream().flatMap(Loading::names).collect(Collectors.joining(", "));
        String marks = columns.stream().flatMap(Loading::names).map(name -> "?").collect(Collectors.joining(", "));
        insert(
                "INSERT INTO " + sheet.name() + " (row_no, " + names + ") VALUES (?, " + marks + ")",
                tables.get(sheet.name()).rows().stream().map(row -> values(row, columns)));
    }

    private void links(Sheet sheet) {
        for (Column column : sheet.columns()) {
            if (column.form().storage() == Form.Storage.LINKS) {
                insert(
                        "INSERT INTO " + sheet.name() + "_" + column.name() + " (owner, place, item) VALUES (?, ?, ?)",
                        tables.get(sheet.name()).rows().stream().flatMap(row -> links(row, column.name())));
            }
        }
    }

    private void insert(String statement, Stream<Object[]> rows) {
        rows.gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> transaction.executeWithoutResult(status -> jdbc.batchUpdate(statement, batch)));
    }

    private static Stream<Object[]> links(Row row, String column) {
        List<String> items = Lists.items(row.text(column));
        return IntStream.range(0, items.size()).mapToObj(i -> new Object[] {row.id(), i + 1, items.get(i)});
    }

    private static Stream<String> names(Column column) {
        String quoted = '"' + column.name().toUpperCase(Locale.ROOT) + '"';
        return column.form().storage() == Form.Storage.SPAN
                ? Stream.of(quoted, column.name() + "_first", column.name() + "_last")
                : Stream.of(quoted);
    }

    private @Nullable Object[] values(Row row, List<Column> columns) {
        List<@Nullable Object> values = new ArrayList<>(2 * columns.size());
        values.add(row.number());
        for (Column column : columns) {
            add(row.text(column.name()), column.form().storage(), values);
        }
        return values.toArray();
    }

    /** Adds the values of one cell; null stands for NULL. */
    private void add(String text, Form.Storage storage, List<@Nullable Object> values) {
        String given = text.isEmpty() ? null : text;
        switch (storage) {
            case PROSE -> values.add(given == null ? null : given.strip());
            case VALUE -> values.add(given);
            case SPAN -> {
                Optional<Period.Span> span = pool.period(text).span();
                values.add(given);
                values.add(span.map(Period.Span::first).orElse(null));
                values.add(span.map(Period.Span::last).orElse(null));
            }
            case LINKS -> {}
        }
    }
}
