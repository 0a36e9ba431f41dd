package org.corridor.chart;

import java.util.ArrayList;
import java.util.List;
import org.corridor.analysis.Level;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.ReducedDate;

/** Says a figure with who stated it, for when, and how sure it is: {@code $1bn (Bureau of Statistics, 2022–23, an estimate)}. */
public record Attribution(Dataset dataset) {
    /** Writes the amount, and in brackets whose it is. */
    public void write(Prose prose, Level level) {
        prose.cite(Amounts.format(level.range(), level.unit()), level.refs());
        whose(prose, level);
    }

    /** Writes in brackets whose it is. */
    public void whose(Prose prose, Level level) {
        prose.cite(" (" + words(level) + ")", level.refs());
    }

    /** Writes what one claim states. */
    public void write(Prose prose, Observation claim) {
        List<String> parts = new ArrayList<>(List.of(Words.brief(dataset, claim.authority())));
        parts.add(time(claim.period(), claim.calendar(), claim.statedOn()));
        if (claim.period().span().isPresent()) {
            parts.add("stated " + Dates.when(claim.statedOn()));
        }
        if (claim.nature() == Nature.ESTIMATE) {
            parts.add("an estimate");
        }
        if (claim.sureness() == Confidence.LOW) {
            parts.add("low confidence");
        }
        prose.cite(Amounts.format(claim.range(), claim.unit()), claim)
                .cite(" (" + String.join(", ", parts) + ")", claim);
    }

    private String words(Level level) {
        List<String> parts = new ArrayList<>(List.of(Words.brief(dataset, level.authority())));
        parts.add(time(level.period(), level.calendar(), level.stated()));
        if (level.isEstimate()) {
            parts.add("an estimate");
        }
        if (level.computed()) {
            parts.add("added up by us");
        }
        if (level.isWeak()) {
            parts.add("low confidence");
        }
        return String.join(", ", parts);
    }

    /** Returns the period; where there is none, when it was stated. */
    private static String time(Period period, Calendar calendar, ReducedDate stated) {
        boolean plain = !calendar.isTwelveMonths() && !period.text().contains("/");
        return switch (period) {
            case Period.Undated _ -> "stated without a year " + Dates.when(stated);
            case Period.Span span -> plain ? Dates.full(ReducedDate.parse(span.text())) : Words.when(span, calendar);
        };
    }
}
