package org.corridor.dataset;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A unit as the contract writes it: {@code base} or {@code base/per}, such as {@code USD} or {@code litre/d}.
 *
 * @param base an ISO 4217 currency code or one of {@link #BASES}
 * @param per what the base is counted per, one of {@link #PERS}, or empty
 */
public record Unit(String base, Optional<String> per) {
    /** The bases that are not currencies. */
    public static final Set<String> BASES = Set.of(
            "percent", "count", "t", "kg", "litre", "m3", "ft3", "km", "MW", "kWh", "truck", "vehicle", "boat",
            "person");

    /** What a base may be counted per. */
    public static final Set<String> PERS =
            Set.of("d", "month", "year", "kWh", "litre", "t", "vehicle", "boat", "person");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    public Unit {
        if (!BASES.contains(base) && !CURRENCIES.contains(base)) {
            throw new IllegalArgumentException("unknown base of a unit: " + base);
        }
        if (per.isPresent() && !PERS.contains(per.get())) {
            throw new IllegalArgumentException("unknown per of a unit: " + per.get());
        }
    }

    /**
     * Reads a unit.
     *
     * @throws IllegalArgumentException when the base or the per is not of the contract
     */
    public static Unit parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Unit(text, Optional.empty())
                : new Unit(text.substring(0, slash), Optional.of(text.substring(slash + 1)));
    }

    /** Tells whether the base is money. */
    public boolean isCurrency() {
        return CURRENCIES.contains(base);
    }

    @Override
    public String toString() {
        return per.map(value -> base + "/" + value).orElse(base);
    }
}
