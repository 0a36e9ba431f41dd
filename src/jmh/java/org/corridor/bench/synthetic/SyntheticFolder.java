package org.corridor.bench.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a whole dataset folder that keeps the contract. */
public final class SyntheticFolder {
    private static final long SEED = 20_261_121;

    private SyntheticFolder() {}

    /**
     * Writes a folder, over what an earlier run may have left there.
     *
     * @param parent where the folder goes
     * @param claims how many claims: observations for the most part, then events, steps and targets; crossings and
     *     projects come besides, and grow with the root
     */
    public static Path write(Path parent, int claims) throws IOException {
        Path folder = parent.resolve("claims-" + claims);
        Files.createDirectories(folder);
        Chance chance = new Chance(SEED);
        References references = References.write(folder, claims, chance);
        int root = (int) Math.sqrt(claims);
        int events = claims * 30 / 1000;
        int steps = claims * 12 / 1000;
        int targets = Math.max(4, claims * 3 / 1000);
        List<String> crossings = Borders.writeCrossings(folder, references, 3 + root / 20, chance);
        Borders.writeEvents(folder, references, crossings, events, chance);
        Works.write(folder, references, 3 + root / 10, steps, chance);
        Figures.write(folder, references, crossings, claims - events - steps - targets, chance);
        Promises.write(folder, references, targets, chance);
        Files.writeString(folder.resolve("datapackage.json"), description(folder, claims));
        return folder;
    }

    private static String description(Path folder, int claims) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            String resources = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .map(name -> "{\"path\": \"" + name + "\"}")
                    .collect(Collectors.joining(", "));
            return """
                    {"name": "synthetic", "title": "%d claims that nobody stated", "version": "1.0.0",
                     "created": "2026-11-21", "licenses": [{"name": "CC0-1.0"}],
                     "contributors": [{"title": "A seed"}], "economies": ["XAA", "XBB"], "resources": [%s]}
                    """.formatted(claims, resources);
        }
    }
}
