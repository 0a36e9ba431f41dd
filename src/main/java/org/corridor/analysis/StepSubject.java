package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Range;
import org.corridor.dataset.Segment;

/**
 * Which part of a project the amount of a step is about, as far as its title tells.
 *
 * @param parts the parts of one project
 */
record StepSubject(List<Segment> parts, List<Economy> economies) {
    /** Finds the part that the title begins to name: at least two words as its name begins. */
    Optional<Segment> findNamed(Milestone step) {
        return parts.stream()
                .filter(part -> common(step, part) >= 2)
                .max(Comparator.comparing((Segment part) -> common(step, part)).thenComparing(Segment::id));
    }

    /** Finds the longest part in the only economy that the title names, where one does. */
    Optional<Segment> findByEconomy(Milestone step) {
        String matter = TitleWords.matter(step);
        List<String> named = economies.stream()
                .filter(economy -> matter.contains(economy.name()) || matter.contains(economy.adjective()))
                .map(Economy::id)
                .toList();
        return parts.stream()
                .filter(part -> named.size() == 1 && part.economies().equals(named))
                .max(Comparator.comparing(StepSubject::length).thenComparing(Segment::id));
    }

    private static int common(Milestone step, Segment part) {
        return TitleWords.common(TitleWords.matter(step), part.name());
    }

    private static BigDecimal length(Segment part) {
        return part.lengthKm().map(Range::high).orElse(BigDecimal.ZERO);
    }
}
