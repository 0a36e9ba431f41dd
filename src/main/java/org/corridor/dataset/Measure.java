package org.corridor.dataset;

/** What is measured; figures on one measure and flow can be set side by side. */
public record Measure(String id, String name, Theme theme, Unit unit, String definition) {}
