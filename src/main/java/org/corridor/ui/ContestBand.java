package org.corridor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.corridor.analysis.Answer;
import org.corridor.analysis.Contest;
import org.corridor.dataset.Range;

/** Where the answers lie between nothing and the highest, as ticks on a line; ranges are bars. The words beneath say the same. */
final class ContestBand extends Div {
    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_UP);

    ContestBand(Contest contest) {
        addClassName("band");
        getElement().setAttribute("aria-hidden", "true");
        Optional<BigDecimal> max = contest.answers().stream()
                .flatMap(answer -> answer.range().stream())
                .map(Range::high)
                .max(BigDecimal::compareTo)
                .filter(high -> high.signum() > 0);
        setVisible(max.isPresent() && contest.widest().isOfAmounts());
        max.ifPresent(high -> show(contest, high));
    }

    private void show(Contest contest, BigDecimal max) {
        Span apart = new Span();
        apart.addClassName("band-apart");
        Range lower = contest.widest().lower().getRange();
        Range higher = contest.widest().higher().getRange();
        place(apart, lower.high(), higher.low(), max);
        add(apart);
        for (Answer answer : contest.answers()) {
            answer.range().ifPresent(range -> {
                Span tick = new Span();
                tick.addClassName("band-tick");
                place(tick, range.low(), range.high(), max);
                add(tick);
            });
        }
    }

    private static void place(Span span, BigDecimal from, BigDecimal to, BigDecimal max) {
        span.getStyle().set("--from", percent(from, max)).set("--to", percent(to, max));
    }

    private static String percent(BigDecimal value, BigDecimal max) {
        return value.movePointRight(2).divide(max, DIGITS).toPlainString() + "%";
    }
}
