package org.corridor.dataset;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The written form of an enum of the dataset contract: {@code GAS_PIPELINE} is {@code gas-pipeline}.
 *
 * <p>Codes with capitals, such as the observation status {@code A}, are written as they are named.
 */
public final class Code {
    private static final ClassValue<Map<String, Enum<?>>> CODES = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .collect(Collectors.toMap(Code::of, Function.identity()));
        }
    };

    private Code() {}

    /** Returns how the contract writes this constant. */
    public static String of(Enum<?> constant) {
        String name = constant.name();
        return name.length() == 1
                ? name
                : name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant that the contract writes as {@code code}. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Optional.ofNullable(CODES.get(type).get(code)).map(type::cast);
    }
}
