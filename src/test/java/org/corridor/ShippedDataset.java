package org.corridor;

import java.nio.file.Path;
import java.time.LocalDate;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.Dataset;

/** The dataset that the program ships, opened once for all tests of one run. */
public final class ShippedDataset {
    /** The day on which goldens are drawn. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Dataset DATASET = DatasetFolder.open(Path.of("data/iran-pakistan"));

    private ShippedDataset() {}

    public static Dataset get() {
        return DATASET;
    }
}
