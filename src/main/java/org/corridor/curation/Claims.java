package org.corridor.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Event;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Source;
import org.corridor.dataset.Target;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists claims of all tables together: one query for the page, then one for each table that it names. */
record Claims(JdbcClient client, Rows rows) {

    int count(ClaimFilter filter) {
        ClaimQuery query = ClaimQuery.of(filter);
        return client.sql("SELECT COUNT(*) FROM claims" + query.where())
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    List<ClaimRow> list(ClaimFilter filter, int offset, int limit) {
        ClaimQuery query = ClaimQuery.of(filter);
        List<Line> page = client.sql("SELECT ref, actor FROM claims" + query.where()
                        + ClaimQuery.orderBy(filter.order()) + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
                .params(query.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Line(ClaimRef.parse(row.getString("ref")), row.getString("actor")))
                .list();
        return page.isEmpty() ? List.of() : fill(page);
    }

    private List<ClaimRow> fill(List<Line> page) {
        Map<ClaimRef, Claim> claims = claims(page);
        Collection<Claim> all = claims.values();
        Map<String, Measure> measures = byId("measures", ReferenceRows::measure, all, Claims::measure, Measure::id);
        Map<String, Authority> authorities =
                byId("authorities", ReferenceRows::authority, all, Claims::authority, Authority::id);
        Map<String, Source> sources = byId(
                "sources",
                ReferenceRows::source,
                all,
                claim -> Optional.of(claim.citation().source()),
                Source::id);
        return page.stream()
                .map(line -> {
                    Claim claim = Optional.ofNullable(claims.get(line.ref())).orElseThrow();
                    return new ClaimRow(
                            claim,
                            measure(claim).map(measures::get),
                            authority(claim).map(authorities::get),
                            line.actor(),
                            Optional.ofNullable(sources.get(claim.citation().source()))
                                    .orElseThrow());
                })
                .toList();
    }

    private Map<ClaimRef, Claim> claims(List<Line> page) {
        Map<ClaimRef, Claim> claims = new HashMap<>();
        page.stream()
                .collect(Collectors.groupingBy(
                        line -> line.ref().table(),
                        Collectors.mapping(line -> line.ref().id(), Collectors.toList())))
                .forEach((table, ids) ->
                        rows.listWhere(Listing.of(table), "id", ids).forEach(claim -> claims.put(claim.ref(), claim)));
        return claims;
    }

    private <T> Map<String, T> byId(
            String sheet,
            RowMapper<T> mapper,
            Collection<Claim> claims,
            Function<Claim, Optional<String>> key,
            Function<T, String> id) {
        List<String> ids = claims.stream()
                .flatMap(claim -> key.apply(claim).stream())
                .distinct()
                .toList();
        return rows.listWhere(Listing.of(sheet, mapper), "id", ids).stream()
                .collect(Collectors.toMap(id, Function.identity()));
    }

    private static Optional<String> measure(Claim claim) {
        return switch (claim) {
            case Observation observation -> Optional.of(observation.measure());
            case Target target -> Optional.of(target.measure());
            case Milestone _, Event _, Crossing _, Project _, Segment _ -> Optional.empty();
        };
    }

    private static Optional<String> authority(Claim claim) {
        return claim instanceof Observation observation ? Optional.of(observation.authority()) : Optional.empty();
    }

    /** One line of the page. */
    private record Line(ClaimRef ref, String actor) {}
}
