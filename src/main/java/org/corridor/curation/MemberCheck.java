package org.corridor.curation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks members of a JSON object and reports each that is missing or wrong, at its place. */
record MemberCheck(String file, Json json, Problems problems) {

    /** Returns a text member that fits, or nothing after reporting it. */
    Optional<String> text(String name, Predicate<String> fits, String expected) {
        return member(name, expected)
                .flatMap(value ->
                        value.asText().filter(fits).or(() -> wrong(value, show(value), name + ": " + expected)));
    }

    /** Returns an array member with at least one item, or nothing after reporting it. */
    Optional<Json> array(String name, String expected) {
        return member(name, expected)
                .flatMap(value -> value.items().isEmpty()
                        ? wrong(value, show(value), name + ": " + expected)
                        : Optional.of(value));
    }

    /** Reports a value and returns nothing. */
    <T> Optional<T> wrong(Json place, String found, String expected) {
        problems.add(file, place.line(), place.column(), found, expected);
        return Optional.empty();
    }

    /** Returns how a problem names a value. */
    String show(Json value) {
        return switch (value) {
            case Json.Members object -> "an object";
            case Json.Items array ->
                array.values().stream().map(this::show).collect(Collectors.joining(", ", "[", "]"));
            case Json.Text text -> text.value().isEmpty() ? "an empty text" : Problem.quote(text.value());
            case Json.Decimal number -> "the number " + number.value();
            case Json.Literal literal -> literal.value();
        };
    }

    private Optional<Json> member(String name, String expected) {
        return json.find(name).or(() -> wrong(json, "no member " + Problem.quote(name), name + ": " + expected));
    }
}
