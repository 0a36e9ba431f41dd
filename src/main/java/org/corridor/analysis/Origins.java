package org.corridor.analysis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Target;

/**
 * From where claims come: "seven statements, two independent origins".
 *
 * <p>A claim that derives from one other claim has its origin, however far back and whether or not that one is among the
 * claims; so do claims that are one statement without naming each other ({@link SameStatement}). A claim that was worked
 * out from several others has all their origins and none of its own. The origins of some claims are as many as there are
 * claims to each of which an origin of its own can be given: never more than the claims, and never more than they rest on.
 *
 * <p>The order of claims never matters, claims that derive from each other in a circle are one origin, and a claim on
 * which none of these rests changes nothing.
 */
public final class Origins {
    private final Map<String, Set<String>> origins;
    private final JoinedIds joined;

    private Origins(Map<String, Set<String>> origins, JoinedIds joined) {
        this.origins = origins;
        this.joined = joined;
    }

    /** Counts statements, independent origins and publications behind these claims of a dataset. Each claim counts once. */
    public static Support count(Dataset dataset, Collection<ClaimRef> refs) {
        return count(
                dataset,
                refs.stream()
                        .distinct()
                        .flatMap(ref -> dataset.findClaim(ref).stream())
                        .toList());
    }

    private static Support count(Dataset dataset, List<Claim> claims) {
        List<Observation> figures = only(claims, Observation.class).toList();
        int promises = (int) only(claims, Target.class).count();
        Origins origins = of(dataset, figures);
        int independent = Independence.count(figures.stream().map(origins::of).collect(Collectors.toSet()));
        int publications = (int) claims.stream()
                .map(claim -> claim.citation().source())
                .distinct()
                .count();
        return new Support(figures.size() + promises, independent + promises, publications);
    }

    private static <C extends Claim> Stream<C> only(List<Claim> claims, Class<C> kind) {
        return claims.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Traces claims back to their origins. */
    static Origins of(Dataset dataset, Collection<Observation> claims) {
        Map<String, Observation> known = known(dataset, claims);
        JoinedIds joined = new JoinedIds();
        for (Observation claim : known.values()) {
            Set<String> from = from(claim);
            if (from.size() == 1) {
                joined.join(claim.id(), from.iterator().next());
            }
        }
        SameStatement.join(known.values(), joined);
        return new Origins(Ancestry.trace(parts(known, joined)), joined);
    }

    /** Returns from which groups each group was worked out; from none, where one of its claims was not worked out. */
    private static Map<String, Set<String>> parts(Map<String, Observation> known, JoinedIds joined) {
        Map<String, Set<String>> parts = new HashMap<>();
        Set<String> first = new HashSet<>();
        for (Observation claim : known.values()) {
            String group = joined.group(claim.id());
            Set<String> from = from(claim);
            if (from.isEmpty()
                    || from.size() == 1 && !known.containsKey(from.iterator().next())) {
                first.add(group);
            }
            Set<String> groups = from.stream().map(joined::group).collect(Collectors.toCollection(TreeSet::new));
            groups.remove(group);
            parts.computeIfAbsent(group, _ -> new TreeSet<>()).addAll(groups);
            groups.forEach(part -> parts.computeIfAbsent(part, _ -> new TreeSet<>()));
        }
        first.forEach(group -> parts.put(group, Set.of()));
        return parts;
    }

    /** Lists those of some claims that have the very same origins as one of them: all that say it again, and itself. */
    public static List<Observation> sharing(Dataset dataset, Observation claim, Collection<Observation> claims) {
        Origins origins =
                of(dataset, Stream.concat(Stream.of(claim), claims.stream()).toList());
        Set<String> own = origins.of(claim);
        return claims.stream().filter(other -> origins.of(other).equals(own)).toList();
    }

    /** Returns names of the origins of a claim, at least one. */
    Set<String> of(Observation claim) {
        return origins.getOrDefault(joined.group(claim.id()), Set.of(claim.id()));
    }

    /** Finds all on which the claims rest, as far as the dataset has it. */
    private static Map<String, Observation> known(Dataset dataset, Collection<Observation> claims) {
        Map<String, Observation> known = new HashMap<>();
        claims.forEach(claim -> known.put(claim.id(), claim));
        Deque<Observation> open = new ArrayDeque<>(known.values());
        while (!open.isEmpty()) {
            for (String id : from(open.pop())) {
                if (!known.containsKey(id)) {
                    find(dataset, id).forEach(claim -> {
                        known.put(id, claim);
                        open.push(claim);
                    });
                }
            }
        }
        return known;
    }

    private static Stream<Observation> find(Dataset dataset, String id) {
        return only(
                dataset.findClaim(new ClaimRef(ClaimRef.Table.OBSERVATIONS, id)).stream()
                        .toList(),
                Observation.class);
    }

    /** A claim that names itself says nothing by that. */
    private static Set<String> from(Observation claim) {
        Set<String> from = new TreeSet<>(claim.derivedFrom());
        from.remove(claim.id());
        return from;
    }
}
