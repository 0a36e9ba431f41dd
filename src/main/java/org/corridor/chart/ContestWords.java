package org.corridor.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.Answer;
import org.corridor.analysis.Contest;
import org.corridor.analysis.Disagreement;
import org.corridor.analysis.Overlap;
import org.corridor.analysis.Question;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Unit;

/** What is in dispute, and how far the answers are apart, in words. */
public record ContestWords(Dataset dataset) {
    private static final int LEAST_DAYS_OF_A_YEAR = 350;

    /** Returns the page on which a question belongs. */
    public static Topic topic(Question question) {
        return switch (question.subject()) {
            case TARGET -> Topic.TARGETS;
            case CROSSING -> Topic.BORDER;
            case FIGURE, PROJECT ->
                switch (question.theme()) {
                    case FORMAL_TRADE, INFORMAL_TRADE, CONTEXT -> Topic.TRADE;
                    case ELECTRICITY, GAS, OIL -> Topic.ENERGY;
                    case BORDER -> Topic.BORDER;
                };
        };
    }

    /** Returns what is asked: {@code Declared goods trade, Kenya to Tanzania, 2022–23}. */
    public String title(Contest contest) {
        Question question = contest.question();
        return switch (question.subject()) {
            case FIGURE -> figure(contest);
            case PROJECT -> about(question) + ": " + project(question.measure());
            case TARGET ->
                (question.unit().isPresent() ? "Amount" : "Deadline") + " of the target announced"
                        + contest.year().map(year -> " in " + year).orElse("");
            case CROSSING -> about(question) + ": " + question.measure();
        };
    }

    private String figure(Contest contest) {
        Question question = contest.question();
        List<String> parts =
                new ArrayList<>(List.of(dataset.getMeasure(question.measure()).name()));
        question.flow().map(this::way).ifPresent(parts::add);
        question.about().ifPresent(_ -> parts.add(about(question)));
        parts.add(when(contest));
        return String.join(", ", parts);
    }

    private String way(Flow flow) {
        return flow.isTotal()
                ? "both ways"
                : dataset.getEconomy(flow.from()).name() + " to "
                        + dataset.getEconomy(flow.to()).name();
    }

    private String about(Question question) {
        ClaimRef ref = question.about().orElseThrow();
        Claim claim = dataset.findClaim(ref).orElseThrow();
        return switch (claim) {
            case Crossing crossing -> crossing.name();
            case Project project -> project.name();
            case Segment part -> name(part.project()) + ", " + part.name();
            default -> claim.statement();
        };
    }

    private String name(String project) {
        return dataset.findClaim(new ClaimRef(ClaimRef.Table.PROJECTS, project))
                .map(claim -> claim instanceof Project known ? known.name() : claim.statement())
                .orElse(project);
    }

    private static String project(String measure) {
        return switch (measure) {
            case "specification" -> "capacity or volume";
            case "date" -> "date of a step";
            default -> measure;
        };
    }

    /** Returns the years that the answers speak of: {@code 2022–23}, {@code stated 2024–25 without a year}. */
    private static String when(Contest contest) {
        if (contest.isYearless()) {
            List<LocalDate> stated = contest.answers().stream()
                    .flatMap(answer -> answer.stated().stream())
                    .map(ReducedDate::first)
                    .sorted()
                    .toList();
            return "stated in %s without a year"
                    .formatted(Dates.years(
                            stated.getFirst().getYear(), stated.getLast().getYear()));
        }
        List<Period.Span> spans = contest.answers().stream()
                .flatMap(answer -> answer.period().stream())
                .filter(span -> contest.year()
                        .filter(year -> year == span.first().getYear())
                        .isPresent())
                .toList();
        LocalDate last = spans.stream()
                .map(Period.Span::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean parts = spans.stream()
                .allMatch(span -> span.first().plusDays(LEAST_DAYS_OF_A_YEAR).isAfter(span.last()));
        return (parts ? "within " : "") + Dates.years(spans.getFirst().first().getYear(), last.getYear());
    }

    /** Returns an answer: {@code about $880m}, or a date. */
    public static String value(Contest contest, Answer answer) {
        return answer.range()
                .flatMap(range -> unit(contest, answer).map(unit -> Amounts.format(range, unit)))
                .orElseGet(() -> answer.period().map(ContestWords::date).orElse("no date"));
    }

    private static Optional<Unit> unit(Contest contest, Answer answer) {
        return answer.claims().getFirst() instanceof Observation figure
                ? Optional.of(figure.unit())
                : contest.question().unit();
    }

    private static String date(Period.Span span) {
        return Dates.words(ReducedDate.parse(span.text()));
    }

    /** Returns who says so: the authority, or who acted, or else the publication. */
    public String who(Answer answer) {
        return answer.authority()
                .map(id -> dataset.getAuthority(id).name())
                .orElseGet(() -> dataset.getSource(
                                answer.claims().getFirst().citation().source())
                        .shortName());
    }

    /** Returns of when it speaks, or when it was stated. */
    public static String when(Contest contest, Answer answer) {
        if (answer.claims().getFirst() instanceof Observation figure
                && answer.period().isPresent()) {
            return Words.when(figure.period(), figure.calendar());
        }
        return answer.stated().map(date -> "stated " + Dates.words(date)).orElse("date of statement not known");
    }

    /** Returns how far the answers are apart: {@code from nothing to $1.8bn}, {@code 2.3 times}, {@code 16% apart}. */
    public static String spread(Contest contest) {
        Disagreement widest = contest.widest();
        if (widest.isFromNothing()) {
            return "from nothing to " + value(contest, widest.higher());
        }
        return widest.ratio().map(ContestWords::times).orElseGet(() -> switch (widest.kind()) {
            case RELABELLED -> "one amount, two times";
            case REUNITED -> "one number, two units";
            case RANGES, PART, LEVEL, REPEAT, DATES -> "two dates";
        });
    }

    private static String times(BigDecimal ratio) {
        if (ratio.compareTo(BigDecimal.TWO) < 0) {
            BigDecimal percent = ratio.subtract(BigDecimal.ONE).movePointRight(2);
            return percent.compareTo(BigDecimal.ONE) < 0
                    ? "less than 1% apart"
                    : percent.setScale(0, RoundingMode.DOWN) + "% apart";
        }
        BigDecimal shown = ratio.setScale(ratio.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.DOWN);
        return "%s times apart".formatted(Amounts.format(shown, Unit.parse("count")));
    }

    /** Returns what kind of disagreement the widest is, as a sentence; empty for two figures of the same days. */
    public static String remark(Contest contest) {
        Disagreement widest = contest.widest();
        String kind = switch (widest.kind()) {
            case RANGES ->
                widest.overlap()
                        .filter(overlap -> overlap.days() < overlap.longer())
                        .map(overlap ->
                                "The times furthest apart share %s%% of their days.".formatted(percent(overlap)))
                        .orElse("");
            case PART -> "A part of the time has more than the whole.";
            case LEVEL -> "A yearly level as of a day, beside the sum of the year in which it lies.";
            case REPEAT -> "One gives the other as its source.";
            case RELABELLED -> "One repeats the other, for another time.";
            case REUNITED -> "One repeats the other, in another unit.";
            case DATES -> "";
        };
        String self = widest.isOfOneAuthority() ? "Both are laid to one authority." : "";
        return Stream.of(kind, self)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String percent(Overlap overlap) {
        return overlap.share().movePointRight(2).setScale(0, RoundingMode.DOWN).toPlainString();
    }
}
