package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridor.analysis.Level;
import org.corridor.analysis.Outcome;
import org.corridor.analysis.TargetOutcome;
import org.corridor.chart.Amounts;
import org.corridor.chart.Hue;
import org.corridor.chart.TargetWords;
import org.corridor.chart.Verdicts;
import org.corridor.chart.Words;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Target;

/** How a target fared: in a word, then on the figures of each authority, first those that decide, the nearest of them first. */
record OutcomeCell(Dataset dataset) {
    private static final Comparator<Map.Entry<String, TargetOutcome.Verdict>> NEAREST = Comparator.comparing(
                    (Map.Entry<String, TargetOutcome.Verdict> entry) -> high(entry.getValue()))
            .reversed()
            .thenComparing(Map.Entry::getKey);

    private static BigDecimal high(TargetOutcome.Verdict verdict) {
        return verdict.deciding().range().high();
    }

    Component of(TargetOutcome outcome) {
        Div cell = new Div(word(outcome));
        cell.addClassName("outcome");
        List<ListItem> lines = outcome.verdicts().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, TargetOutcome.Verdict> entry) ->
                                entry.getValue().outcome() != outcome.overall())
                        .thenComparing(NEAREST))
                .map(entry -> line(outcome, entry.getKey(), entry.getValue()))
                .toList();
        if (!lines.isEmpty()) {
            cell.add(list(lines.subList(0, 1)));
        }
        if (lines.size() > 1) {
            String others = Words.count(lines.size() - 1, "other authority", "other authorities");
            cell.add(new NativeDetails("and " + others, list(lines.subList(1, lines.size()))));
        }
        return cell;
    }

    private Component word(TargetOutcome outcome) {
        Span sign = new Span(sign(outcome.overall()));
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("outcome-sign");
        Span word = new Span(new Verdicts(dataset).headline(outcome));
        word.addClassName("outcome-word");
        Div line = new Div(sign, word);
        line.addClassNames("outcome-head", "outcome-" + outcome.overall().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case MET, REACHED -> "●";
            case DISPUTED -> "◐";
            case MISSED -> "×";
            case UNKNOWN -> "?";
            case PENDING -> "○";
            case OPEN -> "–";
        };
    }

    private static UnorderedList list(List<ListItem> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(list::add);
        return list;
    }

    private ListItem line(TargetOutcome outcome, String id, TargetOutcome.Verdict verdict) {
        Target target = outcome.target();
        Level level = verdict.deciding();
        Authority authority = dataset.getAuthority(id);
        Anchor door = new Anchor(Addresses.evidence(level.refs()), Amounts.format(level.range(), level.unit()));
        door.addClassName("door");
        String when = " " + Words.when(level.period(), level.calendar()) + ": ";
        String about = verdict.outcome() == Outcome.UNKNOWN ? "; nothing about the deadline" : "";
        String added = level.computed() ? ", added up by us" : "";
        String rest = added + ", " + TargetWords.distance(verdict.distance(), target.unit()) + about;
        ListItem item = new ListItem();
        item.add(new Voice(Hue.of(authority, dataset.info())));
        item.add(new Div(new Span(authority.name() + when), door, new Span(rest)));
        return item;
    }
}
