package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.corridor.analysis.Level;
import org.corridor.analysis.MirrorGap;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.GapWords;
import org.corridor.chart.Hue;
import org.corridor.chart.Words;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;

/** Pairs of counts: what went which way, either side’s count with its basis and calendar, and how far they are apart. */
final class MirrorTable extends Div {
    private final Dataset dataset;

    MirrorTable(Dataset dataset, List<MirrorGap> gaps) {
        this.dataset = dataset;
        String a = dataset.info().sideA().name();
        String b = dataset.info().sideB().name();
        WordTable table = new WordTable(
                "Counts of both sides",
                List.of("What went which way", "Counted in " + a, "Counted in " + b, "Days", "Apart"));
        gaps.forEach(gap -> table.addRow(List.of(
                new Span(Words.trade(dataset.info(), gap.flow())),
                count(dataset, gap.a()),
                count(dataset, gap.b()),
                new Span(GapWords.days(gap.overlap())),
                apart(gap))));
        table.addClassName("mirror-table");
        add(table);
    }

    /** Returns a count as a door to its evidence, with who counted it, when, and what. */
    static Component count(Dataset dataset, Level level) {
        Authority authority = dataset.getAuthority(level.authority());
        Anchor value = new Anchor(Addresses.evidence(level.refs()), Amounts.format(level.range(), level.unit()));
        value.addClassName("door");
        Div who = new Div(new Voice(Hue.of(authority, dataset.info())), new Span(authority.name()));
        Div when = quiet(Words.when(level.period(), level.calendar()) + ", " + Dates.words(level.calendar()));
        Div basis = quiet(Words.capital(authority.basis().isEmpty() ? "basis not stated" : authority.basis())
                + (level.computed() ? "; added up by us from two flows" : "")
                + (level.isEstimate() ? "; an estimate" : ""));
        return new Div(value, who, when, basis);
    }

    private static Div quiet(String words) {
        Div quiet = new Div(words);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static Component apart(MirrorGap gap) {
        Div cell = new Div();
        if (gap.disagrees()) {
            cell.add(new Differ(""), new Span(" "));
        }
        cell.add(new Span(gap.disagrees() ? GapWords.apart(gap.gap(), gap.a().unit()) : "The ranges meet"));
        GapWords.times(gap.gap()).filter(_ -> gap.disagrees()).ifPresent(times -> cell.add(quiet(times)));
        return cell;
    }
}
