package org.corridor.dataset;

/** How a source qualified a value. */
public enum Bound {
    /** As given, without a qualifier; the contract's empty cell. */
    GIVEN,
    /** Roughly this value. */
    ABOUT,
    /** This value or more: open above. */
    AT_LEAST,
    /** This value or less: open below. */
    AT_MOST;

    /**
     * Returns the bound of a sum of two values. Open ends of opposite direction leave nothing but "about".
     */
    Bound and(Bound other) {
        if (this == other || other == GIVEN) {
            return this;
        }
        if (this == GIVEN) {
            return other;
        }
        if (this == ABOUT) {
            return other;
        }
        return other == ABOUT ? this : ABOUT;
    }
}
