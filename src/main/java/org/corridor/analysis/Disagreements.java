package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.dataset.Dataset;

/** All that a dataset disagrees about. */
public final class Disagreements {
    private Disagreements() {}

    /**
     * Lists what the selected figures and all other rows cannot both hold, the widest first; see {@link
     * Disagreement#RANK}.
     */
    public static List<Disagreement> list(Dataset whole, Selection selection) {
        return list(selection.of(whole), selection.asOf()).stream()
                .filter(one -> one.question().subject() != Question.Subject.FIGURE
                        || selection.flow().isEmpty()
                        || one.question().flow().isEmpty()
                        || one.question().flow().equals(selection.flow()))
                .toList();
    }

    /** Lists what had been stated by a day and cannot hold together, the widest first; see {@link Disagreement#RANK}. */
    public static List<Disagreement> list(Dataset dataset, LocalDate asOf) {
        return dataset.remember(List.of(Disagreements.class, asOf), () -> workOut(dataset, asOf));
    }

    private static List<Disagreement> workOut(Dataset dataset, LocalDate asOf) {
        return Stream.of(
                        FigureDisagreements.list(dataset, asOf),
                        ProjectDisagreements.list(dataset, asOf),
                        TargetDisagreements.list(dataset, asOf),
                        OpeningDisagreements.list(dataset, asOf))
                .flatMap(List::stream)
                .sorted(Disagreement.RANK)
                .toList();
    }
}
