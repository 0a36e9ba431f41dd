package org.corridor.analysis;

/**
 * On how much some claims rest.
 *
 * @param statements how often somebody stated a figure or a promise
 * @param origins how many of these are independent of each other, see {@link Origins}
 * @param publications in how many publications all the claims stand
 */
public record Support(int statements, int origins, int publications) {
    /** Tells whether some statements only repeat others, or were worked out from them. */
    public boolean hasRepeats() {
        return origins < statements;
    }
}
