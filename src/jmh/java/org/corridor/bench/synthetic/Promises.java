package org.corridor.bench.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Targets: announced, moved, doubled, now and then without a deadline. Most are on the trade that most is said about. */
final class Promises {
    private static final String HEADER = "id,measure,flow,low,high,unit,announced,deadline,deadline_basis,announced_by,"
            + "occasion,kind,replaces,baseline_low,baseline_high,source,locator,confidence,note";

    private Promises() {}

    static void write(Path folder, References references, int number, Chance chance) throws IOException {
        try (CsvSheet sheet = new CsvSheet(folder, "targets", HEADER)) {
            String before = "";
            for (int i = 0; i < number; i++) {
                boolean main = chance.percent(60);
                References.Measured measure = references.measures().get(main ? 0 : chance.below(20));
                String low = Long.toString((long) measure.size() * (1 + chance.below(12)));
                LocalDate announced = Times.any(chance);
                boolean dated = chance.percent(75);
                sheet.row(
                        "target-" + i,
                        measure.id(),
                        chance.weighted("total:8 XAA-XBB:1 XBB-XAA:1"),
                        low,
                        chance.percent(80) ? low : low + "0",
                        measure.unit(),
                        Times.reduced(announced, chance),
                        dated ? Integer.toString(announced.getYear() + 1 + chance.below(8)) : "",
                        dated ? chance.weighted("stated:3 counted:1") : "none",
                        "The two ministers",
                        "Meeting " + i,
                        chance.weighted(
                                "leaders:3 ministers:3 joint-commission:3 official-plan:1 reaffirmation:1 aspiration:2"),
                        main && chance.percent(60) ? before : "",
                        "",
                        "",
                        references.anySource(chance),
                        "page " + chance.below(300),
                        chance.weighted("high:5 medium:4 low:1"),
                        "");
                before = main ? "target-" + i : before;
            }
        }
    }
}
