package org.corridor.bench.scale;

/** One line that a probe printed. */
record Line(String group, String name, double value) {
    static Line parse(String text) {
        String[] parts = text.split("\t", -1);
        return new Line(parts[0], parts[1], Double.parseDouble(parts[2]));
    }
}
