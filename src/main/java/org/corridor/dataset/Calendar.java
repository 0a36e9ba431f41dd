package org.corridor.dataset;

/** What kind of period a figure has. */
public enum Calendar {
    GREGORIAN,
    PK_FISCAL,
    IR_SOLAR,
    FISCAL,
    MULTI_YEAR,
    PART_YEAR,
    MONTH,
    POINT,
    CONTRACT,
    NONE;

    /** Tells whether a period of this calendar is twelve months, and so may stand beside other years. */
    public boolean isTwelveMonths() {
        return switch (this) {
            case GREGORIAN, PK_FISCAL, IR_SOLAR, FISCAL -> true;
            case MULTI_YEAR, PART_YEAR, MONTH, POINT, CONTRACT, NONE -> false;
        };
    }
}
