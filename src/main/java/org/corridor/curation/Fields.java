package org.corridor.curation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Citation;
import org.corridor.dataset.Code;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Period;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Unit;

/**
 * The columns of one row of the database as values of the vocabulary.
 *
 * @param pool keeps what other rows hold too
 */
record Fields(ResultSet row, Pool pool) {
    /** Returns a text, empty where there is none. */
    String text(String column) throws SQLException {
        return find(column).orElse("");
    }

    Optional<String> find(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** Returns an id, code, date or unit that the table demands. */
    String get(String column) throws SQLException {
        return find(column).orElseThrow();
    }

    /** Returns an id or other text that many rows hold. */
    String shared(String column) throws SQLException {
        return pool.text(text(column));
    }

    <E extends Enum<E>> E code(String column, Class<E> type) throws SQLException {
        return Code.find(type, get(column)).orElseThrow();
    }

    ReducedDate date(String column) throws SQLException {
        return pool.date(get(column));
    }

    Optional<ReducedDate> findDate(String column) throws SQLException {
        return find(column).map(pool::date);
    }

    Optional<BigDecimal> findDecimal(String column) throws SQLException {
        return find(column).map(BigDecimal::new);
    }

    List<String> list(String column) throws SQLException {
        return Lists.items(text(column));
    }

    Unit unit(String column) throws SQLException {
        return pool.unit(get(column));
    }

    Period period(String column) throws SQLException {
        return pool.period(text(column));
    }

    Optional<Flow> findFlow(String column) throws SQLException {
        return pool.flow(text(column));
    }

    /** Finds the range between two columns, as given. */
    Optional<Range> findRange(String low, String high) throws SQLException {
        Optional<BigDecimal> end = findDecimal(high);
        return findDecimal(low).flatMap(start -> end.map(last -> Range.of(start, last)));
    }

    /** Returns the range of a table that demands one. */
    Range range(Bound bound) throws SQLException {
        String low = get("low");
        String high = get("high");
        BigDecimal start = new BigDecimal(low);
        return new Range(start, high.equals(low) ? start : new BigDecimal(high), bound);
    }

    /** Finds the quantity of a table that allows one. */
    Optional<Quantity> findQuantity() throws SQLException {
        Optional<Unit> unit = find("unit").map(pool::unit);
        return findRange("low", "high").flatMap(range -> unit.map(known -> new Quantity(range, known)));
    }

    Citation citation() throws SQLException {
        return new Citation(shared("source"), shared("locator"));
    }

    /** Returns the source of a table whose rows have no place in it. */
    Citation bareCitation() throws SQLException {
        return new Citation(shared("source"), "");
    }
}
