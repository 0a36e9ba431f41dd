package org.corridor.dataset;

/** What sort of statement a figure is. */
public enum Nature {
    /** Counted and published by a body that counts. */
    STATISTIC,
    /** Said by an official. */
    STATEMENT,
    /** Estimated by anybody. */
    ESTIMATE
}
