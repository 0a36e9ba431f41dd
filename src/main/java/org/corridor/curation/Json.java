package org.corridor.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows where it starts. */
sealed interface Json {
    /** Returns the line where it starts, from 1. */
    int line();

    /** Returns the character of the line, from 1. */
    int column();

    /** Finds a member, where this is an object that has it. */
    default Optional<Json> find(String name) {
        return this instanceof Members object
                ? Optional.ofNullable(object.members().get(name))
                : Optional.empty();
    }

    /** Finds a text member. */
    default Optional<String> findText(String name) {
        return find(name).flatMap(Json::asText);
    }

    /** Returns the items of an array; anything else has none. */
    default List<Json> items() {
        return this instanceof Items array ? array.values() : List.of();
    }

    /** Returns the text, where this is a string that is not blank. */
    default Optional<String> asText() {
        return this instanceof Text string && !string.value().isBlank()
                ? Optional.of(string.value())
                : Optional.empty();
    }

    /** An object. */
    record Members(int line, int column, Map<String, Json> members) implements Json {}

    /** An array. */
    record Items(int line, int column, List<Json> values) implements Json {}

    /** A string. */
    record Text(int line, int column, String value) implements Json {}

    /** A number. */
    record Decimal(int line, int column, double value) implements Json {}

    /** true, false or null. */
    record Literal(int line, int column, String value) implements Json {}
}
