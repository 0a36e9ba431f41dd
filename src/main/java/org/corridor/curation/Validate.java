package org.corridor.curation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.corridor.dataset.DatasetInfo;

/** The command {@code validate}: checks a folder as the server does, without a server. */
public final class Validate {
    private Validate() {}

    /**
     * Checks and loads a folder and says what it holds, or every problem on a line of its own and how many there are.
     *
     * @param out takes the summary
     * @param err takes the problems
     * @return the exit code: 0 for a dataset, 1 for a folder with problems or none that can be read
     */
    public static int run(Path folder, PrintStream out, PrintStream err) {
        try {
            CheckedFolder checked = FolderCheck.check(folder);
            try (H2Dataset dataset = H2Dataset.load(checked)) {
                summary(checked, dataset.info(), out);
            }
            return 0;
        } catch (InvalidDataset e) {
            e.problems().forEach(err::println);
            err.println(InvalidDataset.summary(e.problems()));
            return 1;
        }
    }

    private static void summary(CheckedFolder checked, DatasetInfo info, PrintStream out) {
        out.println(info.title() + ", version " + info.version() + " of " + info.created());
        for (Sheet sheet : Contract.SHEETS) {
            int rows = checked.tables().get(sheet.name()).rows().size();
            if (rows > 0) {
                out.printf(Locale.ROOT, "%6d %s%n", rows, sheet.file());
            }
        }
        checked.map().ifPresent(map -> {
            int shapes =
                    map.lands().size() + map.borders().size() + map.labels().size();
            out.printf(Locale.ROOT, "%6d %s%n", shapes, Contract.MAP);
        });
        out.println("sha256 " + info.hash());
        out.println("no problems");
    }
}
