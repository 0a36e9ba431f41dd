package org.corridor.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** How many origins some claims have, counted again by other means: one bag after the other is poured into the next. */
record OriginsAgain(Dataset dataset) {
    /** Counts; promises are origins of their own, and so are figures that nobody took from elsewhere. */
    int count(Collection<Claim> claims) {
        Set<Set<String>> bags = new HashSet<>();
        claims.stream()
                .filter(claim ->
                        claim.quantity().isPresent() && claim.ref().table().ordinal() < 2)
                .forEach(claim -> bags.add(trace(claim)));
        List<Set<String>> open = new ArrayList<>(bags);
        Set<String> taken = new HashSet<>();
        open.stream().filter(bag -> bag.size() == 1).forEach(taken::addAll);
        int count = taken.size();
        for (Set<String> bag : open) {
            Optional<String> free =
                    bag.stream().filter(each -> !taken.contains(each)).findFirst();
            if (bag.size() > 1 && free.isPresent()) {
                taken.add(free.get());
                count++;
            }
        }
        return count;
    }

    /** Counts without promises. */
    int ofFigures(Collection<Claim> claims) {
        return count(claims.stream().filter(Observation.class::isInstance).toList());
    }

    private Set<String> trace(Claim claim) {
        if (claim instanceof Observation observation
                && !observation.derivedFrom().isEmpty()) {
            Set<String> all = new HashSet<>();
            observation.derivedFrom().stream()
                    .map(id -> dataset.findClaim(new ClaimRef(ClaimRef.Table.OBSERVATIONS, id)))
                    .flatMap(Optional::stream)
                    .forEach(parent -> all.addAll(trace(parent)));
            return all;
        }
        return Set.of(Objects.toString(claim.ref()));
    }
}
