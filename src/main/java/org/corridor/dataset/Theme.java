package org.corridor.dataset;

/** What a measure is about. */
public enum Theme {
    FORMAL_TRADE,
    INFORMAL_TRADE,
    ELECTRICITY,
    GAS,
    OIL,
    BORDER,
    CONTEXT
}
