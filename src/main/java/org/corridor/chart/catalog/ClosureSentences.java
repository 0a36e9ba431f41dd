package org.corridor.chart.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.CrossingSpan;
import org.corridor.chart.Dates;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.chart.Words;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Event;

/** What can be quoted of the times at which crossings were closed: the one that was closed most often, and the latest closure. */
record ClosureSentences(List<CrossingLane> lanes) {
    /** The latest of more closures than these are named. */
    private static final int NAMED = 5;

    private record Closure(CrossingLane lane, CrossingSpan span) {}

    List<Sentence> list() {
        List<CrossingLane> shut =
                lanes.stream().filter(lane -> !lane.closures().isEmpty()).toList();
        Optional<CrossingLane> most =
                shut.stream().max(Comparator.comparing(lane -> lane.closures().size()));
        Optional<Closure> latest = shut.stream()
                .flatMap(lane -> lane.closures().stream().map(span -> new Closure(lane, span)))
                .max(Comparator.comparing(closure -> closure.span().from()));
        List<Sentence> sentences =
                new ArrayList<>(most.map(ClosureSentences::often).stream().toList());
        // a crossing that was closed most often is not named twice
        latest.filter(closure -> !most.filter(closure.lane()::equals).isPresent())
                .map(ClosureSentences::latest)
                .ifPresent(sentences::add);
        return sentences;
    }

    private static Sentence often(CrossingLane lane) {
        List<CrossingSpan> closures = lane.closures();
        int times = closures.size();
        String often = times == 1 ? "once" : times == 2 ? "twice" : Words.count(times, "time", "times");
        Prose prose = new Prose()
                .say(CrossingNames.brief(lane.crossing()) + " was reported closed to all or to some ")
                .cite(often, closures.stream().map(ClosureSentences::first).toList())
                .say(times > NAMED ? ", most lately " : ", ");
        return prose.each(closures.subList(Math.max(0, times - NAMED), times), ClosureSentences::began)
                .end();
    }

    private static void began(Prose prose, CrossingSpan span) {
        if (span.inferred()) {
            List<ClaimRef> all = span.claims().stream().map(Claim::ref).toList();
            prose.cite(Dates.when(span.began()) + ", inferred by us", all);
        } else {
            prose.cite(Dates.when(span.began()), List.of(first(span)));
        }
    }

    /** Returns the report of its beginning. */
    private static ClaimRef first(CrossingSpan span) {
        return span.claims().getFirst().ref();
    }

    private static Sentence latest(Closure closure) {
        Prose prose = new Prose()
                .say("the latest closure to be reported is that of "
                        + CrossingNames.brief(closure.lane().crossing()) + " ");
        began(prose, closure.span());
        if (closure.span().claims().getFirst() instanceof Event event) {
            prose.say(": ").cite(event.title(), event);
        }
        return prose.end();
    }
}
