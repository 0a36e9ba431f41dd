package org.corridor.chart;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The day on which views stand that ask for no other.
 *
 * @param clock tells the day
 * @param notBefore the day on which the dataset was made; a clock that is behind must not hide what is in it
 */
public record Today(Clock clock, LocalDate notBefore) {
    public LocalDate get() {
        LocalDate day = LocalDate.now(clock);
        return day.isBefore(notBefore) ? notBefore : day;
    }
}
