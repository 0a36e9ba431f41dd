package org.corridor.render;

import java.util.List;
import java.util.Optional;

/** All file formats. */
public final class Encoders {
    private Encoders() {}

    public static List<Encoder> list() {
        return List.of();
    }

    public static Optional<Encoder> find(String format) {
        return list().stream()
                .filter(encoder -> encoder.format().equals(format))
                .findFirst();
    }
}
