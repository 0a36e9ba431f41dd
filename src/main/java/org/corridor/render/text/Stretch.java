package org.corridor.render.text;

/**
 * Text that runs in one direction.
 *
 * @param text its characters in reading order
 */
public record Stretch(String text, boolean rightToLeft) {}
