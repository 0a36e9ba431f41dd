package org.corridor.curation;

import java.sql.SQLException;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Source;
import org.corridor.dataset.Theme;

/** Rows that claims refer to. */
final class ReferenceRows {
    private ReferenceRows() {}

    static Economy economy(Fields fields) throws SQLException {
        return new Economy(fields.get("id"), fields.get("name"), fields.get("adjective"));
    }

    static Authority authority(Fields fields) throws SQLException {
        return new Authority(
                fields.get("id"),
                fields.get("name"),
                fields.find("economy"),
                fields.code("kind", Authority.Kind.class),
                fields.text("basis"),
                fields.text("note"));
    }

    static Source source(Fields fields) throws SQLException {
        return new Source(
                fields.get("id"),
                fields.get("title"),
                fields.text("publisher"),
                fields.text("author"),
                fields.findDate("published"),
                fields.text("url"),
                fields.code("kind", Source.Kind.class),
                fields.code("reliability", Source.Reliability.class),
                fields.code("read", Source.Read.class),
                fields.text("note"));
    }

    static Measure measure(Fields fields) throws SQLException {
        return new Measure(
                fields.get("id"),
                fields.get("name"),
                fields.code("theme", Theme.class),
                fields.unit("unit"),
                fields.get("definition"));
    }
}
