package org.corridor.dataset;

import java.util.Optional;

/**
 * A claim with the rows that it names, ready to be listed.
 *
 * @param authority who stated an observation; empty for the other tables, whose {@code actor} says who
 * @param actor who announced, decided or acted, in words; empty where not known
 */
public record ClaimRow(
        Claim claim, Optional<Measure> measure, Optional<Authority> authority, String actor, Source source) {}
