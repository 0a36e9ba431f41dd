package org.corridor.dataset;

/**
 * Where a claim can be found.
 *
 * @param source id of the {@link Source}
 * @param locator the place in it; empty where none is given
 */
public record Citation(String source, String locator) {}
