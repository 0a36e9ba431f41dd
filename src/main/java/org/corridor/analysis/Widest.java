package org.corridor.analysis;

import java.util.ArrayList;
import java.util.List;

/** The widest of many disagreements, however many there are: a dataset of hundreds of thousands of claims has millions. */
final class Widest {
    /** How many are kept: more than anybody reads. */
    static final int MOST = 5_000;

    private final int most;
    private final List<Disagreement> kept = new ArrayList<>();

    Widest(int most) {
        this.most = most;
    }

    void add(Disagreement pair) {
        kept.add(pair);
        if (kept.size() >= 2 * most) {
            prune();
        }
    }

    /** Lists what was kept, the widest first. */
    List<Disagreement> list() {
        prune();
        return List.copyOf(kept);
    }

    private void prune() {
        kept.sort(Disagreement.RANK);
        if (kept.size() > most) {
            kept.subList(most, kept.size()).clear();
        }
    }
}
