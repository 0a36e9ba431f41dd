package org.corridor.ui;

import java.util.Locale;
import java.util.Optional;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.Hue;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Source;
import org.corridor.dataset.Target;

/** A row of a table of claims in words, one method a cell; an empty text leaves the cell empty. */
record ClaimText(Dataset dataset) {
    String value(ClaimRow row) {
        return row.claim().quantity().map(ClaimText::amount).orElse("");
    }

    private static String amount(Quantity quantity) {
        return Amounts.format(quantity.range(), quantity.unit());
    }

    /** Returns what a reader must know before using the value: {@code estimate, low confidence}. */
    String caveat(ClaimRow row) {
        String kind = switch (row.claim()) {
            case Observation observation when observation.nature() == Nature.ESTIMATE -> "estimate";
            case Observation _, Target _, Milestone _, Event _, Crossing _, Project _, Segment _ -> "";
        };
        String sureness = row.claim()
                .confidence()
                .filter(Confidence.LOW::equals)
                .map(low -> "low confidence")
                .orElse("");
        return kind.isEmpty() || sureness.isEmpty() ? kind + sureness : kind + ", " + sureness;
    }

    String statement(ClaimRow row) {
        return row.claim().statement();
    }

    /** Returns the second line of a claim: its measure or its table, and whether charts may show it. */
    String subject(ClaimRow row) {
        String subject = row.measure().map(measure -> measure.name()).orElse("");
        String table = Names.one(row.claim().ref().table());
        return switch (row.claim()) {
            case Observation observation ->
                subject + derived(observation) + (observation.chartable() ? "" : " · in tables only");
            case Target _ -> subject.isEmpty() ? "target" : "target · " + subject;
            case Milestone _, Event _, Crossing _, Project _, Segment _ -> table;
        };
    }

    /** Returns whether it says again what another claim says, or was worked out from others. */
    private static String derived(Observation observation) {
        int from = observation.derivedFrom().size();
        return switch (from) {
            case 0 -> "";
            case 1 -> " · from another claim";
            default -> " · from " + Words.count(from, "claim", "other claims");
        };
    }

    String flow(ClaimRow row) {
        return switch (row.claim()) {
            case Observation observation -> observation.flow().map(this::words).orElse("");
            case Target target -> words(target.flow());
            case Milestone _, Event _, Crossing _, Project _, Segment _ -> "";
        };
    }

    private String words(Flow flow) {
        return flow.isTotal()
                ? "both ways"
                : "to " + dataset.getEconomy(flow.to()).name();
    }

    String period(ClaimRow row) {
        return switch (row.claim()) {
            case Observation observation -> Dates.words(observation.period());
            case Target target ->
                target.deadline().map(date -> "by " + Dates.words(date)).orElse("no deadline");
            case Milestone milestone -> span(milestone.date(), milestone.end());
            case Event event -> span(event.date(), event.end());
            case Crossing _, Project _, Segment _ -> "";
        };
    }

    private static String span(ReducedDate first, Optional<ReducedDate> last) {
        return Dates.words(first) + last.map(end -> " – " + Dates.words(end)).orElse("");
    }

    String calendar(ClaimRow row) {
        return switch (row.claim()) {
            case Observation observation -> Dates.words(observation.calendar());
            case Target _, Milestone _, Event _, Crossing _, Project _, Segment _ -> "";
        };
    }

    String authority(ClaimRow row) {
        return row.authority().map(authority -> authority.name()).orElse(row.actor());
    }

    /** Returns the style name of the voice; empty for claims that are nobody's count. */
    String voice(ClaimRow row) {
        return switch (row.claim()) {
            case Target _ -> Names.style(Hue.TARGET);
            case Observation _ ->
                row.authority()
                        .map(authority -> Names.style(Hue.of(authority, dataset.info())))
                        .orElse("");
            case Milestone _, Event _, Crossing _, Project _, Segment _ -> "";
        };
    }

    String stated(ClaimRow row) {
        return row.claim().stated().map(Dates::words).orElse("");
    }

    String source(ClaimRow row) {
        return row.source().shortName();
    }

    String link(ClaimRow row) {
        return new Link(row.source()).address();
    }

    /** The address of a source. */
    record Link(Source source) {
        /** Returns it; empty unless it is one that a browser opens without harm. */
        String address() {
            String url = source.url();
            String start = url.toLowerCase(Locale.ROOT);
            return start.startsWith("https://") || start.startsWith("http://") ? url : "";
        }
    }

    /** Returns how the source put its value. */
    static String range(Range range) {
        return switch (range.bound()) {
            case GIVEN -> range.isPoint() ? "one value, as given" : "two ends, as given";
            case ABOUT -> range.isPoint() ? "one value, given as about this" : "two ends, given as about these";
            case AT_LEAST -> "this or more";
            case AT_MOST -> "this or less";
        };
    }
}
