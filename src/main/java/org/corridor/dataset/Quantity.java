package org.corridor.dataset;

/** A range in a unit. */
public record Quantity(Range range, Unit unit) {}
