package org.corridor.ui;

import org.corridor.chart.Hue;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Nature;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Source;
import org.corridor.dataset.Theme;

/** How pages call what the dataset writes as codes. */
final class Names {
    private Names() {}

    /** Returns one row of a table: {@code stated figure}. */
    static String one(ClaimRef.Table table) {
        return switch (table) {
            case OBSERVATIONS -> "stated figure";
            case TARGETS -> "target";
            case MILESTONES -> "milestone";
            case EVENTS -> "event";
            case CROSSINGS -> "crossing";
            case PROJECTS -> "project";
            case SEGMENTS -> "segment of a project";
        };
    }

    /** Returns the rows of a table: {@code Stated figures}. */
    static String many(ClaimRef.Table table) {
        return switch (table) {
            case OBSERVATIONS -> "Stated figures";
            case TARGETS -> "Targets";
            case MILESTONES -> "Milestones";
            case EVENTS -> "Events";
            case CROSSINGS -> "Crossings";
            case PROJECTS -> "Projects";
            case SEGMENTS -> "Segments of projects";
        };
    }

    static String of(Theme theme) {
        return switch (theme) {
            case FORMAL_TRADE -> "Formal trade";
            case INFORMAL_TRADE -> "Informal trade";
            case ELECTRICITY -> "Electricity";
            case GAS -> "Gas";
            case OIL -> "Oil";
            case BORDER -> "Border";
            case CONTEXT -> "Context";
        };
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "High confidence";
            case MEDIUM -> "Medium confidence";
            case LOW -> "Low confidence";
        };
    }

    static String of(Nature nature) {
        return switch (nature) {
            case STATISTIC -> "statistic";
            case STATEMENT -> "statement";
            case ESTIMATE -> "estimate";
        };
    }

    static String of(ObservationStatus status) {
        return switch (status) {
            case A -> "normal (A)";
            case E -> "estimated (E)";
            case P -> "provisional (P)";
            case F -> "forecast (F)";
            case U -> "low reliability (U)";
            case B -> "break in the series (B)";
            case D -> "definition differs (D)";
        };
    }

    static String of(Source.Reliability reliability) {
        return switch (reliability) {
            case A -> "official or strong outlet";
            case B -> "established outlet";
            case C -> "small outlet or copy";
            case D -> "weak outlet";
        };
    }

    static String of(Source.Read read) {
        return switch (read) {
            case FULL -> "read in full";
            case EXCERPT -> "read in excerpt";
        };
    }

    /** Returns the name of a voice in style sheets. */
    static String style(Hue hue) {
        return Code.of(hue);
    }
}
