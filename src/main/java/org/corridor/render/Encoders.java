package org.corridor.render;

import java.util.List;
import java.util.Optional;

/** All file formats, in the order in which they are offered. */
public final class Encoders {
    private static final List<Encoder> ALL =
            List.of(new SvgEncoder(), new PngEncoder(), new PdfEncoder(), new CsvEncoder(), new JsonEncoder());

    private Encoders() {}

    public static List<Encoder> list() {
        return ALL;
    }

    /** Finds the encoder of a format by its file extension. */
    public static Optional<Encoder> find(String format) {
        return ALL.stream().filter(encoder -> encoder.format().equals(format)).findFirst();
    }
}
