package org.corridor.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.Chart;
import org.corridor.chart.Today;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.curation.DatasetFolder;
import org.corridor.curation.H2Dataset;
import org.corridor.curation.InvalidDataset;
import org.corridor.dataset.Dataset;
import org.corridor.render.Drawing;
import org.corridor.render.Encoder;

/** The command {@code export}: writes charts as files, the same bytes that the server would send. */
public final class Export {
    private final ExportRequest request;
    private final PrintStream out;
    private final PrintStream err;

    private Export(ExportRequest request, PrintStream out, PrintStream err) {
        this.request = request;
        this.out = out;
        this.err = err;
    }

    /**
     * Writes the charts that the arguments ask for.
     *
     * @param shipped the dataset to take where {@code --dataset} is not given
     * @param out takes the path of each file written, one a line
     * @param err takes what was wrong, and the charts that the dataset cannot have
     * @return the exit code: 0 when all is written, 1 where the dataset is not valid, a chart asked for by name cannot be
     *     had or a file cannot be written, 2 for a misuse
     */
    public static int run(List<String> arguments, Optional<String> shipped, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(ExportRequest.USAGE);
            return 0;
        }
        try {
            return new Export(ExportRequest.parse(arguments, shipped), out, err).run();
        } catch (Misuse e) {
            err.println("corridor export: " + e.getMessage());
            err.print(ExportRequest.USAGE);
            return 2;
        }
    }

    private int run() {
        try (H2Dataset dataset = DatasetFolder.open(request.dataset())) {
            Today today = new Today(Clock.systemUTC(), dataset.info().created());
            return write(dataset, request.view(dataset, today));
        } catch (InvalidDataset e) {
            e.problems().forEach(err::println);
        } catch (FileAlreadyExistsException e) {
            err.println("corridor export: " + e.getFile() + " is a file, not a folder");
        } catch (IOException e) {
            err.println("corridor export: cannot write: " + e.getMessage());
        }
        return 1;
    }

    private int write(Dataset dataset, View view) throws IOException {
        Files.createDirectories(request.out());
        int status = 0;
        for (Chart chart : request.named().isEmpty() ? Catalog.list() : request.named()) {
            Optional<String> obstacle = chart.findObstacle(dataset);
            if (obstacle.isEmpty()) {
                write(chart, dataset, view);
            } else {
                err.println("no " + chart.id() + ": " + obstacle.get());
                status = request.named().isEmpty() ? status : 1;
            }
        }
        return status;
    }

    private void write(Chart chart, Dataset dataset, View view) throws IOException {
        Drawing drawing = Drawing.of(chart, dataset, view, request.scale());
        for (Encoder encoder : request.encoders()) {
            Path file = request.out().resolve(name(chart, view) + "." + encoder.format());
            replace(file, encoder.encode(drawing));
            out.println(file);
        }
    }

    private static String name(Chart chart, View view) {
        return switch (view.theme()) {
            case LIGHT -> chart.id();
            case DARK -> chart.id() + "_dark";
            case PRINT -> chart.id() + "_print";
        };
    }

    /** Writes beside the file and moves, so that nobody ever reads half a file. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
