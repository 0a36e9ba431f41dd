package org.corridor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Peers that run in Node: each in several fresh processes, one after the other. */
final class NodeRun {
    private static final List<String> PEERS = List.of("D3 + jsdom", "ECharts SSR");

    private NodeRun() {}

    static List<Measure> measure(String node, Path folder, String filter, boolean quick)
            throws IOException, InterruptedException {
        Path data = folder.resolve("data.json");
        Files.write(data, PeerData.json());
        List<Measure> measures = new ArrayList<>();
        for (String picture : List.of("bars", "lines")) {
            for (String peer : PEERS) {
                String file = peer.substring(0, peer.indexOf(' ')).toLowerCase(Locale.ROOT);
                if ((picture + "_" + file).contains(filter)) {
                    find(node, folder, picture, peer, file, quick).ifPresent(measures::add);
                }
            }
        }
        return measures;
    }

    /** Measures one peer; says why where it cannot draw, and costs the others nothing. */
    private static Optional<Measure> find(
            String node, Path folder, String picture, String peer, String file, boolean quick)
            throws InterruptedException {
        try {
            return Optional.of(measure(node, folder, picture, peer, file, quick));
        } catch (IOException e) {
            System.err.println("Without " + peer + " for " + picture + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Measure measure(String node, Path folder, String picture, String peer, String file, boolean quick)
            throws IOException, InterruptedException {
        List<Double> micros = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < (quick ? 1 : 3); i++) {
            JsonNode result = run(node, folder, picture, file, quick ? 2 : 6);
            micros.add(result.get("micros").asDouble());
            bytes = result.get("bytes").asLong();
            System.out.println(peer + ", " + picture + ": " + result);
        }
        double median =
                Median.of(micros.stream().mapToDouble(Double::doubleValue).toArray());
        return new Measure(picture, peer, median, null, bytes);
    }

    private static JsonNode run(String node, Path folder, String picture, String file, int seconds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(node, "measure.mjs", file, picture, String.valueOf(seconds))
                .directory(folder.resolve("js").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(file + " failed on " + picture);
        }
        return JsonMapper.shared().readTree(out);
    }
}
