package org.corridor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.corridor.chart.Chart;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExportTest {
    private static final Path SHIPPED = Path.of("data/iran-pakistan");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void allChartsAreWrittenAsSvgAndPng() throws Exception {
        Path charts = folder.resolve("new/charts");

        assertThat(export("--out", charts.toString())).isZero();

        List<String> expected = Catalog.list().stream()
                .map(Chart::id)
                .flatMap(id -> Stream.of(id + ".svg", id + ".png"))
                .toList();
        assertThat(names(charts)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(text(out).lines())
                .hasSameSizeAs(expected)
                .allSatisfy(line -> assertThat(Path.of(line)).isRegularFile());
        assertThat(text(err)).isEmpty();
        for (String line : text(out).lines().toList()) {
            assertDecodes(Path.of(line));
        }
    }

    @Test
    void aPngHasTheSizeThatWasAskedFor() throws Exception {
        int status = export(
                "--charts=stated-trade",
                "--formats=png",
                "--size=card",
                "--scale=2",
                "--theme=dark",
                "--out=" + folder);

        assertThat(status).isZero();
        BufferedImage image =
                ImageIO.read(folder.resolve("stated-trade_dark.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(836);
        assertThat(image.getRGB(1, 1) & 0xff).as("dark paper").isLessThan(0x60);
    }

    @Test
    void theDayDecidesWhatIsShown() throws Exception {
        export("--charts", "target-vs-actual", "--formats", "csv", "--out", folder + "/now");
        export("--charts", "target-vs-actual", "--formats", "csv", "--as-of", "2015-01-01", "--out", folder + "/then");

        List<String> now = Files.readAllLines(folder.resolve("now/target-vs-actual.csv"));
        List<String> then = Files.readAllLines(folder.resolve("then/target-vs-actual.csv"));
        assertThat(then).hasSizeBetween(2, now.size() - 1);
    }

    @Test
    void aSecondExportReplacesTheFilesAndLeavesNothingElse() throws Exception {
        export("--charts", "stated-trade", "--formats", "svg", "--out", folder.toString());
        byte[] first = Files.readAllBytes(folder.resolve("stated-trade.svg"));
        Files.writeString(folder.resolve("stated-trade.svg"), "old");
        export("--charts", "stated-trade", "--formats", "svg", "--out", folder.toString());

        assertThat(names(folder)).containsExactly("stated-trade.svg");
        assertThat(folder.resolve("stated-trade.svg")).hasBinaryContent(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --charts=pie               | no chart “pie”; there are: stated-trade,
                    --charts=                  | --charts needs a value
                    --formats=gif              | no format “gif”; there are: svg, png
                    --theme=sepia              | --theme: found “sepia”, expected light, dark or print
                    --plain=maybe              | --plain: found “maybe”, expected true or false
                    --size=huge                | --size: found “huge”, expected default, narrow
                    --size=9000x9000           | --size: found “9000x9000”
                    --scale=4                  | --scale: found “4”, expected 1, 2 or 3
                    --as-of=soon               | --as-of: found “soon”, expected a day from
                    --colour=red               | unknown option “--colour”
                    charts                     | unknown option “charts”
                    --scale                    | --scale needs a value
                    --out=a                    | --out stands there twice
                    """)
    void misuseSaysWhatThereIs(String option, String message) throws Exception {
        assertThat(export("--out", folder.resolve("charts").toString(), option)).isEqualTo(2);

        assertThat(text(err)).startsWith("corridor export: ").contains(message).contains("Usage: corridor export");
        assertThat(text(out)).isEmpty();
        assertThat(folder.resolve("charts")).doesNotExist();
    }

    @Test
    void withoutAFolderThereIsNothingToDo() {
        assertThat(export("--formats=svg")).isEqualTo(2);
        assertThat(text(err)).contains("--out DIR is needed");
    }

    @Test
    void helpNamesAllChartsAndFormats() {
        assertThat(export("--help")).isZero();
        assertThat(text(out)).contains("crossings-map", "pipeline-milestones", "svg, png", "--as-of");
    }

    @Test
    void aChartThatTheDatasetCannotHaveIsSkippedUnlessItWasAskedFor() throws Exception {
        String bare = bareDataset().toString();

        assertThat(export("--dataset", bare, "--out", folder + "/all")).isZero();
        assertThat(names(folder.resolve("all"))).contains("stated-trade.svg").doesNotContain("crossings-map.svg");
        assertThat(text(err)).contains("no crossings-map: ", "no pipeline-milestones: ");

        assertThat(export("--dataset", bare, "--charts", "crossings-map", "--out", folder + "/one"))
                .isEqualTo(1);
    }

    @Test
    void aBrokenDatasetIsReportedAndNothingIsWritten() throws Exception {
        Path broken = bareDataset();
        Files.writeString(broken.resolve("economies.csv"), "id,name,adjective\nIRN,,\n");

        assertThat(export("--dataset", broken.toString(), "--out", folder + "/none"))
                .isEqualTo(1);
        assertThat(text(err)).contains("economies.csv:2:");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aFileInTheWayIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThat(export("--out", file.toString())).isEqualTo(1);
        assertThat(text(err)).contains("taken is a file, not a folder");
    }

    private int export(String... arguments) {
        out.reset();
        err.reset();
        return Export.run(
                List.of(arguments),
                Optional.of(SHIPPED.toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** Copies the shipped dataset without its map and its projects. */
    private Path bareDataset() throws IOException {
        Set<String> kept =
                Set.of("economies", "authorities", "sources", "measures", "observations", "targets", "crossings");
        Path bare = Files.createDirectories(folder.resolve("bare"));
        for (String name : kept) {
            String rows = Files.readString(SHIPPED.resolve(name + ".csv"));
            Files.writeString(bare.resolve(name + ".csv"), rows);
        }
        JsonMapper json = new JsonMapper();
        ObjectNode about = (ObjectNode) json.readTree(Files.readString(SHIPPED.resolve("datapackage.json")));
        about.withArray("resources")
                .removeIf(resource -> !kept.contains(resource.path("name").asString()));
        Files.writeString(bare.resolve("datapackage.json"), json.writeValueAsString(about));
        return bare;
    }

    private static void assertDecodes(Path file) throws Exception {
        if (file.toString().endsWith(".png")) {
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo(850);
            assertThat(image.getHeight()).isEqualTo(600);
        } else {
            var root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            assertThat(root.getNodeName()).isEqualTo("svg");
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 850 600");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
