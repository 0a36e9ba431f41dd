package org.corridor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** On what was measured: processor, JVM and Node, but not whose machine it is. */
final class Machine {
    private Machine() {}

    static String words(String node) throws IOException, InterruptedException {
        return processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores; "
                + System.getProperty("java.vm.name") + " " + Runtime.version() + "; "
                + (node.isEmpty() ? "without Node" : "Node " + version(node)) + "; " + System.getProperty("os.name");
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(info).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String version(String node) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(node, "--version").start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.strip();
    }
}
