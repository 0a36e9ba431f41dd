package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the script {@code corridor} promises: options, exit codes, which JDK it takes, when it builds.
 *
 * <p>Each test runs a copy of the script in a folder of its own, with a JDK and a Maven that only print how they were
 * called.
 */
class ScriptTest {
    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("corridor home"));
        executable(home.resolve("corridor"), Files.readString(Path.of("corridor")));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        executable(folder.resolve("bin/mvn"), """
                #!/bin/sh
                echo "mvn $* with $JAVA_HOME in $PWD"
                [ -z "$MAVEN_FAILS" ] || { echo "the reason"; exit 1; }
                touch target/corridor.jar
                """);
    }

    @Test
    void helpIsPrintedAndSucceeds() throws Exception {
        Outcome outcome = corridor("help");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("run", "test", "validate", "export", "bench");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "run --fast",
                "run --port",
                "run --port eighty",
                "run --port 0",
                "run --port 65536",
                "run --port=",
                "run --dataset",
                "run here",
                "validate",
                "validate a b",
                "validate --all",
                "bench --fast"
            })
    void misuseShowsTheUsageOnTheErrorStream(String arguments) throws Exception {
        Outcome outcome = corridor(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("corridor: ").contains("Usage: corridor");
    }

    @Test
    void benchFetchesItsPeersAndMeasures() throws Exception {
        layOutBench("#!/bin/sh\n");

        Outcome outcome = corridor(Map.of("JAVA_HOME", jdk("jdk-25", "25.0.1").toString()), "bench", "--quick", "bars");

        assertThat(outcome.out())
                .isEqualTo(
                        "java of jdk-25: -Dbench.node=%s -Dbench.jar=%s -cp target/bench/classes:target/classes:libs "
                                        .formatted(folder.resolve("bin/node"), home.resolve("target/corridor.jar"))
                                + "org.corridor.bench.Bench --quick bars\n");
        assertThat(Files.readString(home.resolve("target/bench/npm.log"))).contains("npm ci", "target/bench/js");
    }

    @Test
    void benchMeasuresWithoutPeersWhereNodeIsMissingOrOld() throws Exception {
        layOutBench("#!/bin/sh\nexit 1\n");

        Outcome outcome = corridor(Map.of("JAVA_HOME", jdk("jdk-25", "25.0.1").toString()), "bench");

        assertThat(outcome.err()).contains("Without D3 and ECharts", "Install");
        assertThat(outcome.out()).contains("-Dbench.node= -Dbench.jar=", "org.corridor.bench.Bench");
    }

    private void layOutBench(String node) throws IOException {
        executable(folder.resolve("bin/node"), node);
        executable(folder.resolve("bin/npm"), "#!/bin/sh\necho \"npm $* in $PWD\"\n");
        Files.createDirectories(home.resolve("src/jmh/js"));
        Files.writeString(home.resolve("src/jmh/js/package.json"), "{}");
        Files.writeString(home.resolve("src/jmh/js/.npmrc"), "");
        Files.createDirectories(home.resolve("target/bench"));
        Files.writeString(home.resolve("target/bench/classpath"), "libs");
    }

    @Test
    void runBuildsOnceAndPassesAbsolutePaths() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.1");

        Outcome first = corridor(Map.of("JAVA_HOME", jdk.toString()), "run", "--port", "9170", "--dataset", "mine");
        Outcome second = corridor(Map.of("JAVA_HOME", jdk.toString()), "run");

        assertThat(first.err()).contains("Building Corridor", "done in", "http://localhost:9170");
        assertThat(first.out())
                .isEqualTo("java of jdk-25: -jar %s --server.port=9170 --corridor.dataset=%s\n"
                        .formatted(jar(), folder.toRealPath().resolve("mine")));
        assertThat(second.err()).doesNotContain("Building").contains("http://localhost:8080");
        assertThat(second.out())
                .isEqualTo("java of jdk-25: -jar %s --server.port=8080 --corridor.dataset=%s\n"
                        .formatted(jar(), home.toRealPath().resolve("data/iran-pakistan")));
    }

    @Test
    void aNewerSourceIsBuiltAgain() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.1");
        corridor(Map.of("JAVA_HOME", jdk.toString()), "run");
        Files.writeString(home.resolve("src/main/New.java"), "");

        assertThat(corridor(Map.of("JAVA_HOME", jdk.toString()), "run").err()).contains("Building Corridor");
    }

    @Test
    void aFailingBuildShowsItsLogAndRunsNothing() throws Exception {
        Map<String, String> failing =
                Map.of("JAVA_HOME", jdk("jdk-25", "25.0.1").toString(), "MAVEN_FAILS", "yes");

        Outcome outcome = corridor(failing, "run");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("failed", "the reason");
    }

    @Test
    void anOldJavaHomeIsPassedOverForANewerJdk() throws Exception {
        jdk(".jdks/temurin-26", "26");
        Map<String, String> old = Map.of("JAVA_HOME", jdk("jdk-17", "17.0.15").toString(), "HOME", folder.toString());

        corridor(old, "run");

        assertThat(Files.readString(home.resolve("target/build.log")))
                .contains("package with /")
                .doesNotContain("jdk-17");
    }

    @Test
    void aLinkToTheScriptWorksFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("corridor home/corridor"));
        Path jdk = jdk("jdk-25", "25.0.1");

        Outcome outcome = run(Map.of("JAVA_HOME", jdk.toString()), List.of(link.toString(), "validate", "mine"));

        assertThat(outcome.out()).contains("-jar " + jar() + " validate mine");
    }

    @Test
    void testPassesItsArgumentsToMavenAndItsStatusOn() throws Exception {
        Map<String, String> failing = Map.of(
                "JAVA_HOME",
                jdk("jdk-25", "25.0.1").toString(),
                "CORRIDOR_CHROMIUM",
                folder.resolve("bin/mvn").toString(),
                "MAVEN_FAILS",
                "yes");

        Outcome outcome = corridor(failing, "test", "-Dtest=One");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("verify -Dtest=One").contains("in " + home.toRealPath());
    }

    private Path jar() throws IOException {
        return home.toRealPath().resolve("target/corridor.jar");
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        executable(jdk.resolve("bin/java"), "#!/bin/sh\necho \"java of %s: $*\"\n".formatted(name));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        return jdk.toRealPath();
    }

    private Outcome corridor(String... arguments) throws Exception {
        return corridor(Map.of(), arguments);
    }

    private Outcome corridor(Map<String, String> environment, String... arguments) throws Exception {
        String script = home.resolve("corridor").toString();
        return run(
                environment,
                Stream.concat(Stream.of(script), Stream.of(arguments)).toList());
    }

    private Outcome run(Map<String, String> environment, List<String> command) throws Exception {
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }

    private static void executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Outcome(int status, String out, String err) {}
}
