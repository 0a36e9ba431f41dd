package org.corridor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The dataset of the tests with nothing in it but its economies: no figures, and none of the files that may be missing. */
public final class SmallDataset {
    private static final Path VALID = Path.of("src/test/resources/dataset-valid");
    private static final List<String> REQUIRED =
            List.of("authorities.csv", "sources.csv", "measures.csv", "observations.csv", "targets.csv");

    private SmallDataset() {}

    /** Writes the folder. */
    public static Path write() {
        try {
            Path folder = Files.createTempDirectory("corridor-small");
            Files.copy(VALID.resolve("economies.csv"), folder.resolve("economies.csv"));
            for (String file : REQUIRED) {
                Files.writeString(
                        folder.resolve(file),
                        Files.readAllLines(VALID.resolve(file)).getFirst() + "\n");
            }
            Files.writeString(folder.resolve("datapackage.json"), description());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String description() throws IOException {
        ObjectNode json =
                (ObjectNode) JsonMapper.shared().readTree(Files.readString(VALID.resolve("datapackage.json")));
        ArrayNode kept = JsonMapper.shared().createArrayNode();
        List<String> files =
                Stream.concat(Stream.of("economies.csv"), REQUIRED.stream()).toList();
        json.get("resources")
                .valueStream()
                .filter(resource -> files.contains(resource.get("path").asString()))
                .forEach(kept::add);
        json.set("resources", kept);
        return json.toString();
    }
}
