package org.corridor.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.corridor.dataset.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes checked rows into an empty database, all or none. */
final class Loading {
    private final JdbcTemplate jdbc;
    private final Tables tables;

    private Loading(DataSource source, Tables tables) {
        this.jdbc = new JdbcTemplate(source);
        this.tables = tables;
    }

    /** Loads in one transaction. Rows come first and lists of ids after them, so that each id is there. */
    static void load(Tables tables, DataSource source) {
        Loading loading = new Loading(source, tables);
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> {
            Contract.SHEETS.forEach(loading::rows);
            Contract.SHEETS.forEach(loading::links);
        });
    }

    private void rows(Sheet sheet) {
        List<Column> columns = sheet.columns().stream()
                .filter(column -> column.form().storage() != Form.Storage.LINKS)
                .toList();
        String names = columns.stream().flatMap(Loading::names).collect(Collectors.joining(", "));
        String marks = columns.stream().flatMap(Loading::names).map(name -> "?").collect(Collectors.joining(", "));
        List<Object[]> rows = tables.get(sheet.name()).rows().stream()
                .map(row -> values(row, columns))
                .toList();
        jdbc.batchUpdate("INSERT INTO " + sheet.name() + " (row_no, " + names + ") VALUES (?, " + marks + ")", rows);
    }

    private void links(Sheet sheet) {
        for (Column column : sheet.columns()) {
            if (column.form().storage() == Form.Storage.LINKS) {
                jdbc.batchUpdate(
                        "INSERT INTO " + sheet.name() + "_" + column.name() + " (owner, place, item) VALUES (?, ?, ?)",
                        links(tables.get(sheet.name()), column.name()));
            }
        }
    }

    private static List<Object[]> links(CsvTable table, String column) {
        List<Object[]> links = new ArrayList<>();
        for (Row row : table.rows()) {
            int place = 1;
            for (String item : Lists.items(row.text(column))) {
                links.add(new Object[] {row.id(), place++, item});
            }
        }
        return links;
    }

    private static Stream<String> names(Column column) {
        String quoted = '"' + column.name().toUpperCase(Locale.ROOT) + '"';
        return column.form().storage() == Form.Storage.SPAN
                ? Stream.of(quoted, column.name() + "_first", column.name() + "_last")
                : Stream.of(quoted);
    }

    private static Object[] values(Row row, List<Column> columns) {
        Stream<Object> number = Stream.of(row.number());
        return Stream.concat(number, columns.stream().flatMap(column -> values(row.text(column.name()), column)))
                .map(value -> value instanceof Optional<?> maybe ? maybe.orElse(null) : value)
                .toArray();
    }

    /** Returns the values of one cell; an empty Optional stands for NULL. */
    private static Stream<Object> values(String text, Column column) {
        Optional<String> given = text.isEmpty() ? Optional.empty() : Optional.of(text);
        return switch (column.form().storage()) {
            case PROSE -> Stream.of(given.map(String::strip));
            case VALUE -> Stream.of(given);
            case SPAN -> Stream.of(given, day(text, Period.Span::first), day(text, Period.Span::last));
            case LINKS -> Stream.empty();
        };
    }

    private static Optional<LocalDate> day(String text, Function<Period.Span, LocalDate> end) {
        return Period.parse(text).span().map(end);
    }
}
