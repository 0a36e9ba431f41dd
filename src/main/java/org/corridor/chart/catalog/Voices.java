package org.corridor.chart.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.Level;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Hue;
import org.corridor.chart.Layer;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;

/** What voices are called: by their authority where there is one, else by what those who share the voice have in common. */
final class Voices {
    private Voices() {}

    /** Returns whose sign is whose among these levels, one entry a voice; empty where there are no levels. */
    static Optional<Layer> key(Dataset dataset, Stream<Level> levels) {
        Map<Hue, SortedSet<String>> names = new TreeMap<>();
        levels.map(level -> dataset.getAuthority(level.authority()))
                .forEach(authority -> names.computeIfAbsent(hue(dataset, authority), _ -> new TreeSet<>())
                        .add(authority.name()));
        List<BesideLayer.KeyEntry> entries = names.entrySet().stream()
                .map(voice -> new BesideLayer.KeyEntry(
                        voice.getKey(),
                        name(voice.getKey(), voice.getValue()),
                        voice.getValue().size() > 1))
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new BesideLayer.Key(entries));
    }

    private static Hue hue(Dataset dataset, Authority authority) {
        return Hue.of(authority, dataset.info());
    }

    private static String name(Hue hue, SortedSet<String> authorities) {
        if (authorities.size() == 1) {
            return authorities.getFirst();
        }
        return switch (hue) {
            case A_CUSTOMS, A_PROMOTION, B_MINISTRY, B_BANK, B_PROMOTION -> join(authorities);
            case OFFICIALS, PRESS, INTERNATIONAL, AGENCIES, SEVERAL, TARGET -> group(hue);
        };
    }

    private static String join(SortedSet<String> names) {
        return names.headSet(names.getLast()).stream().collect(Collectors.joining(", ")) + " and " + names.getLast();
    }

    /** Returns what several authorities of one voice are called together. */
    static String group(Hue hue) {
        return switch (hue) {
            case OFFICIALS -> "Leaders and ministers";
            case PRESS -> "Press, chambers and analysts";
            case INTERNATIONAL -> "Third parties";
            case AGENCIES -> "Security agencies";
            case A_CUSTOMS, A_PROMOTION, B_MINISTRY, B_BANK, B_PROMOTION, SEVERAL, TARGET -> "Others";
        };
    }
}
