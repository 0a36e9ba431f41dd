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
import org.corridor.dataset.Claim;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.ReducedDate;

/**
 * All that a set of claims says, found by going through them field by field: numbers, days, and text.
 *
 * <p>Days are first and last days: a claim about 2023 knows 1 January and 31 December 2023, but a date in it no month.
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
    final Set<String> texts = new HashSet<>();

    Evidence(Dataset dataset, Collection<Claim> claims) {
        this.claims = List.copyOf(claims);
        claims.forEach(this::take);
        dataset.listAuthorities().forEach(authority -> texts.add(authority.name()));
        dataset.listSources().forEach(source -> texts.add(source.shortName()));
        dataset.listMeasures().forEach(measure -> texts.add(measure.name()));
        claims.stream()
                .map(claim -> dataset.getSource(claim.citation().source()).title())
                .forEach(texts::add);
    }

    private void take(Object value) {
        switch (value) {
            case ReducedDate date -> {
                days.add(date.first());
                days.add(date.last());
                if (date.precision() != ReducedDate.Precision.YEAR) {
                    months.add(YearMonth.from(date.first()));
                }
            }
            case LocalDate day -> {
                days.add(day);
                months.add(YearMonth.from(day));
            }
            case BigDecimal number -> values.add(number);
            case Integer number -> values.add(BigDecimal.valueOf(number));
            case String text -> texts.add(text);
            case Optional<?> optional -> optional.ifPresent(this::take);
            case Collection<?> all -> all.forEach(this::take);
            case Record some -> fields(some).forEach(this::take);
            default -> {}
        }
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
