package org.corridor.dataset;

import java.time.LocalDate;

/**
 * What is known of a dataset as a whole.
 *
 * @param name its slug
 * @param version as its author numbers it
 * @param created the day on which it was made
 * @param hash SHA-256 of the folder's files in lower-case hexadecimal: the same content has the same hash
 * @param sideA the first of the two economies
 * @param sideB the second
 * @param licence short name of the licence of the data, such as {@code CC BY 4.0}
 */
public record DatasetInfo(
        String name,
        String title,
        String version,
        LocalDate created,
        String hash,
        Economy sideA,
        Economy sideB,
        String licence) {}
