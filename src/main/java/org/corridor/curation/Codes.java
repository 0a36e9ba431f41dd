package org.corridor.curation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Code;

/** Code lists of the contract, as the enums of the vocabulary name them. */
final class Codes {
    /** {@code true} or {@code false}. */
    static final Form FLAG = words(List.of("true", "false"));

    private Codes() {}

    /** Returns the form of one code of a list. */
    static <E extends Enum<E>> Form of(Class<E> type) {
        return words(all(type));
    }

    /** Returns the form of one or several codes of a list, separated by semicolons. */
    static <E extends Enum<E>> Form listOf(Class<E> type) {
        List<String> codes = all(type);
        return new Form(
                Form.Storage.VALUE,
                (text, row, tables) -> Lists.items(text).stream()
                        .filter(item -> !codes.contains(item))
                        .findFirst()
                        .map(item -> Nearest.oneOf(item, codes, "one or several, separated by semicolons, ")));
    }

    /** Returns the form of one of these words. */
    static Form words(List<String> words) {
        return new Form(
                Form.Storage.VALUE,
                (text, row, tables) ->
                        words.contains(text) ? Optional.empty() : Optional.of(Nearest.oneOf(text, words, "")));
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Code::of).toList();
    }
}
