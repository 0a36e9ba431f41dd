package org.corridor.bench.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Crossings, and the events that opened and closed them. */
final class Borders {
    private Borders() {}

    /** Writes crossings and returns their ids. */
    static List<String> writeCrossings(Path folder, References references, int number, Chance chance)
            throws IOException {
        List<String> ids = new ArrayList<>();
        String header = "id,name_a,name_b,region_a,region_b,lat,lon,precision_km,kind,rank,opened,status,"
                + "status_as_of,hours,source,note";
        try (CsvSheet sheet = new CsvSheet(folder, "crossings", header)) {
            for (int i = 0; i < number; i++) {
                ids.add("crossing-" + i);
                sheet.row(
                        ids.getLast(),
                        "Arden gate " + i,
                        "Belmar gate " + i,
                        "",
                        "",
                        Double.toString(25 + i * 0.1),
                        "61.5",
                        "5",
                        chance.weighted("road:6 rail:1 market:2 local:1"),
                        Integer.toString(i + 1),
                        Times.reduced(Times.any(chance), chance),
                        chance.weighted("open:5 restricted:2 closed:2 unknown:1"),
                        Times.LAST.minusDays(chance.below(900)).toString(),
                        "",
                        references.anySource(chance),
                        "");
            }
        }
        return ids;
    }

    static void writeEvents(Path folder, References references, List<String> crossings, int number, Chance chance)
            throws IOException {
        String header = "id,date,end,kind,title,summary,crossings,source,locator,confidence,note";
        try (CsvSheet sheet = new CsvSheet(folder, "events", header)) {
            for (int i = 0; i < number; i++) {
                String kind = chance.weighted(
                        "border-opening:3 border-closure:4 visit:3 agreement:3 attack:3 policy:2 diplomacy:2 other:2");
                boolean border = kind.startsWith("border");
                LocalDate date = Times.any(chance);
                sheet.row(
                        "event-" + i,
                        Times.reduced(date, chance),
                        border && chance.percent(30) ? date.plusYears(1).toString() : "",
                        kind,
                        "Event number " + i,
                        "What happened is not told here.",
                        border ? crossings.get(chance.below(crossings.size())) : "",
                        references.anySource(chance),
                        "page " + chance.below(300),
                        chance.weighted("high:5 medium:4 low:1"),
                        "");
            }
        }
    }
}
