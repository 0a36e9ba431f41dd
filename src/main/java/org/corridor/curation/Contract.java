package org.corridor.curation;

import static org.corridor.curation.Column.optional;
import static org.corridor.curation.Column.required;
import static org.corridor.curation.Form.TEXT;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Source;
import org.corridor.dataset.Theme;

/**
 * The files of a dataset, their columns, and the rules on each.
 *
 * <p>Sheets stand in an order in which each follows those that it refers to; that is the order of loading.
 */
final class Contract {
    static final String PACKAGE = "datapackage.json";
    static final String MAP = "map.geojson";

    static final Sheet ECONOMIES = Sheet.required(
            "economies", Ids.column("economies", Ids.ECONOMY), required("name", TEXT), required("adjective", TEXT));

    static final Sheet AUTHORITIES = Sheet.required(
            "authorities",
            Ids.column("authorities", Ids.FORM),
            required("name", TEXT),
            optional("economy", References.to("economies")),
            required("kind", Codes.of(Authority.Kind.class)),
            optional("basis", TEXT),
            optional("note", TEXT));

    static final Sheet SOURCES = Sheet.required(
            "sources",
            Ids.column("sources", Ids.FORM),
            required("title", TEXT),
            optional("publisher", TEXT),
            optional("author", TEXT),
            optional("published", Dates.DATE),
            optional("url", Addresses.WEB_ADDRESS),
            required("kind", Codes.of(Source.Kind.class)),
            required("reliability", Codes.of(Source.Reliability.class)),
            required("read", Codes.of(Source.Read.class)),
            optional("note", TEXT));

    static final Sheet MEASURES = Sheet.required(
            "measures",
            Ids.column("measures", Ids.FORM),
            required("name", TEXT),
            required("theme", Codes.of(Theme.class)),
            required("unit", Units.UNIT),
            required("definition", TEXT));

    static final List<Sheet> SHEETS = Stream.of(
                    List.of(ECONOMIES, AUTHORITIES, SOURCES, MEASURES), BorderSheets.ALL, FigureSheets.ALL)
            .flatMap(List::stream)
            .toList();

    private Contract() {}

    /** Returns the sheet of this name. */
    static Sheet sheet(String name) {
        return SHEETS.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the names of all files that the program reads. */
    static List<String> files() {
        return Stream.concat(Stream.of(PACKAGE, MAP), SHEETS.stream().map(Sheet::file))
                .sorted()
                .toList();
    }
}
