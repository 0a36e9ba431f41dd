package org.corridor.render.plot;

/** A place on an axis and its name; empty for a gridline without one. */
record Tick(double value, String text) {}
