package org.corridor.render.label;

/** A label that has found its place. */
public record Placed(Request request, Candidate place) {}
