package org.corridor.bench.scale;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;

/** The peer: how a database finds claims of one measure and time whose ranges do not meet, joined to themselves. */
final class SqlDisagreements implements AutoCloseable {
    private static final String TABLE = """
            CREATE TABLE figures (row_no INTEGER PRIMARY KEY, id VARCHAR, subject VARCHAR, authority VARCHAR,
                first DATE, last DATE, low DECFLOAT, high DECFLOAT)""";
    private static final String JOIN = """
            SELECT a.id, b.id FROM figures a JOIN figures b ON a.subject = b.subject AND a.row_no < b.row_no
            WHERE a.authority <> b.authority AND a.first <= b.last AND b.first <= a.last
                AND (a.low > b.high OR b.low > a.high)""";

    private final Connection connection;

    SqlDisagreements(List<Observation> figures) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=FALSE");
        connection.createStatement().execute(TABLE);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < figures.size(); i++) {
                insert(insert, i, figures.get(i));
            }
        }
        connection.createStatement().execute("CREATE INDEX subjects ON figures (subject, first)");
        connection.createStatement().execute("ANALYZE");
    }

    private static void insert(PreparedStatement insert, int row, Observation figure) throws SQLException {
        if (figure.period() instanceof Period.Span span && figure.calendar().isTwelveMonths()) {
            insert.setInt(1, row);
            insert.setString(2, figure.id());
            insert.setString(3, subject(figure));
            insert.setString(4, figure.authority());
            insert.setDate(5, Date.valueOf(span.first()));
            insert.setDate(6, Date.valueOf(span.last()));
            insert.setBigDecimal(7, figure.range().low());
            insert.setBigDecimal(8, figure.range().high());
            insert.execute();
        }
    }

    private static String subject(Observation figure) {
        return String.join(
                " ",
                figure.measure(),
                figure.flow().map(Flow::code).orElse(""),
                figure.crossing().orElse(""),
                figure.unit().toString());
    }

    /** Lists the pairs, worked out anew each time. */
    List<String> list() {
        List<String> pairs = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(JOIN)) {
            while (rows.next()) {
                pairs.add(rows.getString(1) + " " + rows.getString(2));
            }
            return pairs;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
