package org.corridor.chart;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;

/**
 * All that a set of claims says, found by going through them field by field: numbers, days, and text.
 *
 * <p>A date is known as exactly as it was stated: 2023 is a year and neither a month nor a day. With a claim goes the
 * project to which it belongs, and when its source was published.
 */
final class Evidence {
    /** Only what has a number can hide one, and a number alone is no quotation. */
    private static final Pattern QUOTABLE =
            Pattern.compile("(?i)\\p{Nd}|\\b(" + String.join("|", NumberToken.COUNTS) + ")\\b");

    private static final Pattern NAMED = Pattern.compile("\\p{L}{3}");

    final List<Claim> claims;
    final Set<BigDecimal> values = new HashSet<>();
    final Set<LocalDate> days = new HashSet<>();
    final Set<YearMonth> months = new HashSet<>();
    final Set<Integer> years = new HashSet<>();
    final Set<String> texts = new HashSet<>();

    Evidence(Dataset dataset, Collection<Claim> claims) {
        this.claims = List.copyOf(claims);
        claims.forEach(this::take);
        claims.forEach(claim -> around(dataset, claim));
        for (Calendar calendar : Calendar.values()) {
            texts.add(Dates.words(calendar));
        }
        dataset.listProjects().forEach(project -> texts.add(project.name()));
        dataset.listCrossings().forEach(crossing -> texts.add(crossing.name()));
        dataset.listAuthorities().forEach(authority -> texts.add(authority.name()));
        dataset.listSources().forEach(source -> texts.add(source.shortName()));
        dataset.listMeasures().forEach(measure -> texts.add(measure.name()));
    }

    private void around(Dataset dataset, Claim claim) {
        take(dataset.getSource(claim.citation().source()));
        String project = switch (claim) {
            case Milestone m -> m.project();
            case Segment s -> s.project();
            case Observation _, Target _, Event _, Crossing _, Project _ -> "";
        };
        dataset.listProjects().stream().filter(one -> one.id().equals(project)).forEach(this::take);
    }

    private void take(Object value) {
        switch (value) {
            case ReducedDate date -> {
                years.add(date.first().getYear());
                if (date.precision() != ReducedDate.Precision.YEAR) {
                    months.add(YearMonth.from(date.first()));
                }
                if (date.precision() == ReducedDate.Precision.DAY) {
                    days.add(date.first());
                }
            }
            case LocalDate day -> add(day);
            case BigDecimal number -> values.add(number);
            case Integer number -> values.add(BigDecimal.valueOf(number));
            case String text -> texts.add(text);
            case Optional<?> optional -> optional.ifPresent(this::take);
            case Collection<?> all -> all.forEach(this::take);
            case Record some -> fields(some).forEach(this::take);
            default -> {}
        }
    }

    void add(LocalDate day) {
        days.add(day);
        months.add(YearMonth.from(day));
        years.add(day.getYear());
    }

    static List<Object> fields(Record some) {
        List<Object> fields = new ArrayList<>();
        try {
            for (RecordComponent component : some.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                fields.add(component.getAccessor().invoke(some));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return fields;
    }

    /** Returns words without what the claims, or names in the dataset, say in the same words. */
    String withoutQuotations(String words) {
        String rest = words;
        for (String text : texts.stream()
                .filter(text ->
                        QUOTABLE.matcher(text).find() && NAMED.matcher(text).find())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = rest.replace(text, "…");
        }
        return rest;
    }
}
