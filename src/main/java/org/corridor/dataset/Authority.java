package org.corridor.dataset;

import java.util.Optional;

/**
 * Who counted a figure, or said it.
 *
 * @param economy the economy to which it belongs; empty for a third party
 * @param basis what was counted, such as customs declarations or bank payments; empty where unknown
 */
public record Authority(String id, String name, Optional<String> economy, Kind kind, String basis, String note) {
    /** What kind of body it is. */
    public enum Kind {
        CUSTOMS,
        CENTRAL_BANK,
        MINISTRY,
        STATISTICS_OFFICE,
        TRADE_PROMOTION,
        ENERGY,
        COMPANY,
        SECURITY,
        PARLIAMENT,
        CHAMBER,
        INTERNATIONAL,
        OFFICIAL_STATEMENT,
        PRESS,
        ANALYST
    }
}
