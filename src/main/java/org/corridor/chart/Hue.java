package org.corridor.chart;

import org.corridor.dataset.Authority;
import org.corridor.dataset.DatasetInfo;

/**
 * Whose voice a mark is: one colour and one shape a voice, the same all over the program.
 *
 * <p>The voices of side A are cool, those of side B warm, third parties green. An authority without a voice of its own
 * takes that of its kind.
 */
public enum Hue {
    A_CUSTOMS,
    A_PROMOTION,
    B_MINISTRY,
    B_BANK,
    B_PROMOTION,
    INTERNATIONAL,
    OFFICIALS,
    PRESS,
    AGENCIES,
    /** Several voices together, such as the range between them: ink. */
    SEVERAL,
    TARGET;

    /** Returns the voice of an authority. */
    public static Hue of(Authority authority, DatasetInfo info) {
        boolean sideA = authority.economy().filter(info.sideA().id()::equals).isPresent();
        boolean sideB = authority.economy().filter(info.sideB().id()::equals).isPresent();
        return switch (authority.kind()) {
            case CUSTOMS, STATISTICS_OFFICE, MINISTRY -> sideA ? A_CUSTOMS : sideB ? B_MINISTRY : INTERNATIONAL;
            case CENTRAL_BANK -> sideA ? A_PROMOTION : sideB ? B_BANK : INTERNATIONAL;
            case TRADE_PROMOTION, ENERGY, COMPANY -> sideA ? A_PROMOTION : sideB ? B_PROMOTION : INTERNATIONAL;
            case INTERNATIONAL -> INTERNATIONAL;
            case OFFICIAL_STATEMENT, PARLIAMENT -> OFFICIALS;
            case SECURITY -> AGENCIES;
            case CHAMBER, PRESS, ANALYST -> PRESS;
        };
    }
}
