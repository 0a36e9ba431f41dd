package org.corridor.dataset;

/** How sure it is that the authority stated this figure; not whether the figure is true. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
