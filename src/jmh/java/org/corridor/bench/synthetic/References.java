package org.corridor.bench.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What claims refer to.
 *
 * @param counting ids of authorities that publish statistics, of both sides in turn
 * @param saying ids of all others
 * @param sources ids
 * @param measures of which the first is the trade that most is said about
 */
record References(List<String> counting, List<String> saying, List<String> sources, List<Measured> measures) {
    /** The two sides and one beside them. */
    static final List<String> ECONOMIES = List.of("XAA", "XBB", "XCC");

    private static final List<String> COUNTING = List.of("customs", "central-bank", "ministry", "statistics-office");
    private static final List<String> SAYING =
            List.of("official-statement", "press", "chamber", "analyst", "parliament", "company", "international");
    private static final List<String> UNITS = List.of(
            "formal-trade USD",
            "informal-trade USD",
            "electricity MW",
            "gas ft3/d",
            "informal-trade litre/d",
            "formal-trade t",
            "border truck/d",
            "oil USD",
            "electricity kWh/year",
            "formal-trade USD",
            "context count");

    /** A measure, with the size of its figures. */
    record Measured(String id, String theme, String unit, double size) {}

    static References write(Path folder, int claims, Chance chance) throws IOException {
        try (CsvSheet sheet = new CsvSheet(folder, "economies", "id,name,adjective")) {
            sheet.row("XAA", "Arden", "Ardenese");
            sheet.row("XBB", "Belmar", "Belmarian");
            sheet.row("XCC", "Corra", "Corran");
        }
        int counting = 6 + (int) (Math.cbrt(claims) / 2);
        int saying = 10 + (int) Math.sqrt(claims) / 2;
        References all = new References(
                ids("count", counting), ids("voice", saying), ids("source", 20 + claims / 20), measures(claims));
        all.writeAuthorities(folder);
        all.writeSources(folder, chance);
        all.writeMeasures(folder);
        return all;
    }

    private static List<String> ids(String word, int number) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ids.add(word + "-" + i);
        }
        return ids;
    }

    private static List<Measured> measures(int claims) {
        List<Measured> measures = new ArrayList<>();
        int number = (int) (8 * Math.pow(claims, 0.35));
        for (int i = 0; i < number; i++) {
            String[] words = UNITS.get(i % UNITS.size()).split(" ");
            measures.add(new Measured("measure-" + i, words[0], words[1], words[1].equals("USD") ? 8e8 : 4e3));
        }
        return measures;
    }

    private void writeAuthorities(Path folder) throws IOException {
        try (CsvSheet sheet = new CsvSheet(folder, "authorities", "id,name,economy,kind,basis,note")) {
            for (int i = 0; i < counting.size(); i++) {
                String kind = COUNTING.get(i / 2 % COUNTING.size());
                sheet.row(counting.get(i), "Counting office " + i, ECONOMIES.get(i % 2), kind, "declarations", "");
            }
            for (int i = 0; i < saying.size(); i++) {
                String economy = i % 5 == 4 ? "" : ECONOMIES.get(i % 3);
                sheet.row(saying.get(i), "Voice " + i, economy, SAYING.get(i % SAYING.size()), "", "");
            }
        }
    }

    private void writeSources(Path folder, Chance chance) throws IOException {
        String header = "id,title,publisher,author,published,url,kind,reliability,read,note";
        try (CsvSheet sheet = new CsvSheet(folder, "sources", header)) {
            for (int i = 0; i < sources.size(); i++) {
                LocalDate published = Times.any(chance);
                sheet.row(
                        sources.get(i),
                        "Report " + i + " on trade and energy",
                        "Publisher " + i % 97,
                        "",
                        Times.reduced(published, chance),
                        "https://example.org/report/" + i,
                        chance.weighted("statistics:4 wire:3 newspaper:5 think-tank:1 other:1"),
                        chance.weighted("A:3 B:4 C:2 D:1"),
                        chance.weighted("full:1 excerpt:2"),
                        "");
            }
        }
    }

    private void writeMeasures(Path folder) throws IOException {
        try (CsvSheet sheet = new CsvSheet(folder, "measures", "id,name,theme,unit,definition")) {
            for (Measured measure : measures) {
                sheet.row(
                        measure.id(), "Quantity " + measure.id(), measure.theme(), measure.unit(), "What is counted.");
            }
        }
    }

    String anySource(Chance chance) {
        return sources.get(chance.below(sources.size()));
    }
}
