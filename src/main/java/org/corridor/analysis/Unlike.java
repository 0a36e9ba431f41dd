package org.corridor.analysis;

import org.corridor.dataset.Code;

/** What may keep two figures from being set side by side. */
public enum Unlike {
    UNLIKE_MEASURE("they measure different things"),
    UNLIKE_FLOW("they go different ways"),
    UNLIKE_CROSSING("they are about different crossings, or one of them about the whole border"),
    UNLIKE_CURRENCY("they are in different currencies, and nothing is converted"),
    UNLIKE_UNIT("they are in different units, and nothing is converted"),
    UNLIKE_RATE("they are counted per different times or things, as a sum and a rate a day are"),
    LEVEL_AGAINST_SUM("one is a sum over a time, the other a level on a day or in a contract"),
    FORECAST_AGAINST_COUNT("one is a forecast, the other is not"),
    DATED_AGAINST_UNDATED("one has a year, the other was stated without one"),
    STATED_YEARS_APART("both were stated without a year, and more than a year apart"),
    NO_DAY_IN_COMMON("their periods have no day in common"),
    PART_AGAINST_YEAR("one is a sum over twelve months, the other over a part of a year"),
    UNLIKE_LENGTH("they are sums over times of different length");

    private final String words;

    Unlike(String words) {
        this.words = words;
    }

    /** Returns how it is written in files, such as {@code no-day-in-common}. */
    public String code() {
        return Code.of(this);
    }

    /** Returns it as a clause of a sentence. */
    public String words() {
        return words;
    }
}
