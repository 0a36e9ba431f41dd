package org.corridor.bench.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Projects, their parts and their steps. The first pipeline has most steps. */
final class Works {
    private static final String KINDS = "talks:4 agreement:3 contract:2 construction:2 deadline:2 extension:2 legal:1 "
            + "sanctions:2 statement:4 specification:2";
    private static final String STATES = "proposed:3 construction:3 shelved:2 cancelled:1 operating:3 idle:1";

    private Works() {}

    static void write(Path folder, References references, int projects, int steps, Chance chance) throws IOException {
        writeProjects(folder, references, projects, chance);
        writeSegments(folder, references, projects, chance);
        writeMilestones(folder, references, projects, steps, chance);
    }

    private static void writeProjects(Path folder, References references, int number, Chance chance)
            throws IOException {
        try (CsvSheet sheet = new CsvSheet(folder, "projects", "id,name,kind,status,status_as_of,source,note")) {
            for (int i = 0; i < number; i++) {
                String kind = i == 0 ? "gas-pipeline" : chance.weighted("gas-pipeline:1 power-line:3 railway:1 road:1");
                String day = Times.LAST.minusDays(chance.below(4000)).toString();
                sheet.row(
                        "project-" + i,
                        "Project " + i,
                        kind,
                        chance.weighted(STATES),
                        day,
                        references.anySource(chance),
                        "");
            }
        }
    }

    private static void writeSegments(Path folder, References references, int projects, Chance chance)
            throws IOException {
        String header = "id,project,name,economy,length_km_low,length_km_high,capacity,capacity_unit,built_share,"
                + "status,source,note";
        try (CsvSheet sheet = new CsvSheet(folder, "segments", header)) {
            for (int i = 0; i < 2 * projects; i++) {
                sheet.row(
                        "segment-" + i,
                        "project-" + i / 2,
                        "Part " + i,
                        References.ECONOMIES.get(i % 2),
                        Integer.toString(100 + i % 700),
                        Integer.toString(120 + i % 700),
                        "",
                        "",
                        chance.weighted("0:2 0.5:1 1:2 -:1"),
                        chance.weighted(STATES),
                        references.anySource(chance),
                        "");
            }
        }
    }

    private static void writeMilestones(Path folder, References references, int projects, int number, Chance chance)
            throws IOException {
        String header = "id,project,date,end,kind,title,actors,low,high,unit,source,locator,stated,confidence,note";
        double[] ranking = Chance.ranking(projects);
        try (CsvSheet sheet = new CsvSheet(folder, "milestones", header)) {
            for (int i = 0; i < number; i++) {
                String kind = chance.weighted(KINDS);
                LocalDate date = Times.any(chance);
                boolean measured = kind.equals("specification");
                String km = Integer.toString(100 + chance.below(900));
                LocalDate stated = kind.equals("deadline") ? date.minusDays(200) : Times.after(date, 300, chance);
                sheet.row(
                        "step-" + i,
                        "project-" + chance.ranked(ranking),
                        kind.equals("deadline") ? date.toString() : Times.reduced(date, chance),
                        "",
                        kind,
                        "Step number " + i,
                        "Arden; Belmar",
                        measured ? km : "",
                        measured ? km : "",
                        measured ? "km" : "",
                        references.anySource(chance),
                        "page " + chance.below(300),
                        stated.toString(),
                        chance.weighted("high:5 medium:4 low:1"),
                        "");
            }
        }
    }
}
