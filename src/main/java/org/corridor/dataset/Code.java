package org.corridor.dataset;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The written form of an enum of the dataset contract: {@code GAS_PIPELINE} is {@code gas-pipeline}.
 *
 * <p>Codes with capitals, such as the observation status {@code A}, are written as they are named.
 */
public final class Code {
    /** As many as there are constants: marks write the codes of their claims again and again. */
    private static final Map<Enum<?>, String> CODES = new ConcurrentHashMap<>();

    private Code() {}

    /** Returns how the contract writes this constant. */
    public static String of(Enum<?> constant) {
        String known = CODES.get(constant);
        return known != null ? known : CODES.computeIfAbsent(constant, Code::write);
    }

    private static String write(Enum<?> constant) {
        String name = constant.name();
        return name.length() == 1
                ? name
                : name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant that the contract writes as {@code code}. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }
}
