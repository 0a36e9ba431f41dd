package org.corridor.analysis;

/** How a target fared, on somebody's figures or on anybody's. */
public enum Outcome {
    /** A low end reached it in time. */
    MET,
    /** Only a high end reached it in time. */
    DISPUTED,
    /** The deadline passed and what was counted about then lies below. */
    MISSED,
    /** The deadline passed and nothing was counted about then. */
    UNKNOWN,
    /** The deadline is ahead. */
    PENDING,
    /** There is no deadline, and a low end has reached it since. */
    REACHED,
    /** There is no deadline, and nothing has reached it. */
    OPEN
}
