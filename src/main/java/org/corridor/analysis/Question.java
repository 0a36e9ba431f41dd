package org.corridor.analysis;

import java.util.Optional;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Theme;
import org.corridor.dataset.Unit;

/**
 * What two answers are about.
 *
 * @param subject what sort of thing it is
 * @param measure id of the measure; what is asked of anything else than a measure, such as {@code length}
 * @param about id of the crossing, project, part of a project or target; empty where the measure says it all
 * @param unit empty where the answers are dates
 */
public record Question(
        Subject subject,
        Theme theme,
        String measure,
        Optional<Flow> flow,
        Optional<ClaimRef> about,
        Optional<Unit> unit) {
    /** What sort of thing a question is about. */
    public enum Subject {
        FIGURE,
        PROJECT,
        TARGET,
        CROSSING
    }

    static Question of(Theme theme, Observation claim) {
        return new Question(
                Subject.FIGURE,
                theme,
                claim.measure(),
                claim.flow(),
                claim.crossing().map(id -> new ClaimRef(ClaimRef.Table.CROSSINGS, id)),
                Optional.of(claim.unit()));
    }
}
