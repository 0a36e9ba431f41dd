package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.corridor.dataset.Dataset;

/**
 * Disagreements gathered into contests, so that three answers are one entry and not three pairs.
 *
 * <p>First come pairs whose two answers begin in one year. A pair over two years joins a contest only where that shows an
 * answer which no contest shows yet, and so does a part that is above its whole, where its authority has not answered for
 * the whole.
 */
public final class Contests {
    private static final Comparator<Answer> BY_AMOUNT = Comparator.comparing(
                    (Answer answer) -> answer.range().map(range -> range.low()), Contests::compare)
            .thenComparing(answer -> answer.range().map(range -> range.high()), Contests::compare)
            .thenComparing(Answer.BY_TIME);

    /** Within one contest all amounts are of one unit, so that of those from nothing the highest is the widest. */
    private static final Comparator<Disagreement> WIDEST = Comparator.comparing(
                    (Disagreement pair) -> !pair.isFromNothing())
            .thenComparing(Contests::reach, Comparator.reverseOrder())
            .thenComparing(Disagreement.RANK);

    private final Map<Key, Entry> entries = new LinkedHashMap<>();

    private Contests() {}

    /** Lists the contests among the selected figures and all other rows, the widest first. */
    public static List<Contest> list(Dataset dataset, Selection selection) {
        return dataset.remember(List.of(Contests.class, selection), () -> of(Disagreements.list(dataset, selection)));
    }

    /** Gathers ranked disagreements, the widest contest first. */
    public static List<Contest> of(List<Disagreement> ranked) {
        Contests contests = new Contests();
        Predicate<Disagreement> plain =
                pair -> pair.kind() != Disagreement.Kind.PART && pair.kind() != Disagreement.Kind.LEVEL;
        Predicate<Disagreement> oneYear = pair -> year(pair, pair.lower()).equals(year(pair, pair.higher()));
        ranked.stream().filter(plain.and(oneYear)).forEach(contests::add);
        ranked.stream().filter(plain.and(oneYear.negate())).forEach(contests::addIfNew);
        ranked.stream().filter(plain.negate()).forEach(contests::addPart);
        return contests.entries.entrySet().stream()
                .map(entry -> entry.getValue().contest(entry.getKey()))
                .sorted(Comparator.comparing(Contest::widest, Disagreement.RANK))
                .toList();
    }

    private static <T extends Comparable<? super T>> int compare(Optional<T> one, Optional<T> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        }
        return Boolean.compare(one.isPresent(), other.isPresent());
    }

    private static BigDecimal reach(Disagreement pair) {
        return pair.isFromNothing() ? pair.higher().getRange().low() : BigDecimal.ZERO;
    }

    private void add(Disagreement pair) {
        add(pair, year(pair, pair.lower()));
    }

    private void add(Disagreement pair, Optional<Integer> year) {
        entries.computeIfAbsent(Key.of(pair, year), _ -> new Entry()).add(pair);
    }

    private void addIfNew(Disagreement pair) {
        Optional<Integer> one = year(pair, pair.lower());
        Optional<Integer> other = year(pair, pair.higher());
        boolean first = shows(pair, one, pair.lower());
        boolean second = shows(pair, other, pair.higher());
        if (!first || !second) {
            Optional<Integer> earlier = compare(one, other) <= 0 ? one : other;
            add(pair, first ? one : second ? other : earlier);
        }
    }

    /** The whole says which year it is. */
    private void addPart(Disagreement pair) {
        boolean lowerIsWhole = days(pair.lower()) >= days(pair.higher());
        Answer whole = lowerIsWhole ? pair.lower() : pair.higher();
        Answer part = lowerIsWhole ? pair.higher() : pair.lower();
        Optional<Integer> year = year(pair, whole);
        Entry entry = entries.get(Key.of(pair, year));
        if (entry == null || !entry.hears(part) || !entry.hears(whole)) {
            add(pair, year);
        }
    }

    private boolean shows(Disagreement pair, Optional<Integer> year, Answer answer) {
        Entry entry = entries.get(Key.of(pair, year));
        return entry != null && entry.answers.contains(answer);
    }

    private static long days(Answer answer) {
        return answer.period().map(Overlap::days).orElse(0L);
    }

    private static Optional<Integer> year(Disagreement pair, Answer answer) {
        return switch (pair.question().subject()) {
            case FIGURE -> Optional.of(answer.day()).map(LocalDate::getYear);
            case TARGET -> answer.stated().map(date -> date.first().getYear());
            case PROJECT, CROSSING -> Optional.empty();
        };
    }

    /** What a contest is about. Repeats that went wrong are each a matter of their own. */
    private record Key(Question question, Optional<Disagreement.Kind> kind, Span span, Optional<Integer> year) {
        static Key of(Disagreement pair, Optional<Integer> year) {
            Optional<Disagreement.Kind> own = Optional.of(pair.kind()).filter(kind -> !isPlain(kind));
            return new Key(pair.question(), own, Span.of(pair), year);
        }

        private static boolean isPlain(Disagreement.Kind kind) {
            return switch (kind) {
                case RANGES, PART, LEVEL -> true;
                case REPEAT, RELABELLED, REUNITED, DATES -> false;
            };
        }
    }

    /** How long a time is spoken of: a sum over three years is no matter of the first of them. */
    private enum Span {
        NO_YEAR,
        PART,
        YEAR,
        YEARS;

        static Span of(Disagreement pair) {
            boolean figure = pair.question().subject() == Question.Subject.FIGURE;
            long longer = Math.max(days(pair.lower()), days(pair.higher()));
            if (!figure || longer == 0) {
                return NO_YEAR;
            }
            return longer < 350 ? PART : longer > 380 ? YEARS : YEAR;
        }
    }

    private static final class Entry {
        private final Set<Answer> answers = new LinkedHashSet<>();
        private final List<Disagreement> pairs = new ArrayList<>();

        void add(Disagreement pair) {
            answers.add(pair.lower());
            answers.add(pair.higher());
            pairs.add(pair);
        }

        /** Tells whether the authority of an answer is heard already. */
        boolean hears(Answer answer) {
            return answers.contains(answer)
                    || answers.stream()
                            .anyMatch(heard -> heard.authority().isPresent()
                                    && heard.authority().equals(answer.authority()));
        }

        Contest contest(Key key) {
            return new Contest(
                    key.question(),
                    key.year(),
                    answers.stream().sorted(BY_AMOUNT).toList(),
                    pairs.stream().sorted(WIDEST).toList());
        }
    }
}
