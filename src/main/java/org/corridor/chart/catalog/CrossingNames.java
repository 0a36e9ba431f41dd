package org.corridor.chart.catalog;

import java.util.List;
import org.corridor.dataset.Crossing;

/** Names of crossings where room is short. */
final class CrossingNames {
    private CrossingNames() {}

    /** Returns both names with the words at their end that they share said once: {@code Taveta–Holili market}. */
    static String brief(Crossing crossing) {
        List<String> a = List.of(crossing.nameA().split(" "));
        List<String> b = List.of(crossing.nameB().split(" "));
        int shared = 0;
        while (shared < Math.min(a.size(), b.size()) - 1
                && a.get(a.size() - 1 - shared).equals(b.get(b.size() - 1 - shared))) {
            shared++;
        }
        boolean both = !crossing.nameA().isEmpty() && !crossing.nameA().equals(crossing.nameB());
        return both && shared > 0
                ? String.join(" ", a.subList(0, a.size() - shared)) + "–" + crossing.nameB()
                : crossing.name();
    }
}
