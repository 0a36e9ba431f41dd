package org.corridor.dataset;

/**
 * An economy that trades.
 *
 * @param id ISO 3166-1 alpha-3
 * @param name its short name
 * @param adjective as in "Kenyan exports"
 */
public record Economy(String id, String name, String adjective) {}
