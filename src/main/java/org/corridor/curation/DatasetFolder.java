package org.corridor.curation;

import java.nio.file.Path;

/** The door: a folder that keeps the dataset contract becomes a dataset that can be asked. */
public final class DatasetFolder {
    private DatasetFolder() {}

    /**
     * Reads, checks and loads a folder. What is loaded is what was read: later changes of the files do not show.
     *
     * @return a dataset of its own, to be closed by the caller
     * @throws InvalidDataset with every problem, where the folder breaks the contract or cannot be read
     */
    public static H2Dataset open(Path folder) {
        return H2Dataset.load(FolderCheck.check(folder));
    }
}
