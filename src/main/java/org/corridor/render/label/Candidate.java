package org.corridor.render.label;

import java.awt.geom.Line2D;
import java.util.Optional;
import org.corridor.render.text.TextBlock;

/**
 * One place where a label could go.
 *
 * @param leader a thin line from the label to its mark, where it is too far off to be understood without
 * @param cost how little the place is liked; 0 is best
 */
public record Candidate(TextBlock text, Box box, Align align, Optional<Line2D> leader, double cost) {
    /** Returns the same place at another cost. */
    Candidate at(double other) {
        return new Candidate(text, box, align, leader, other);
    }

    /** How lines stand in their box. */
    public enum Align {
        START,
        MIDDLE,
        END
    }
}
