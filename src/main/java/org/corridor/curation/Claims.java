package org.corridor.curation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Source;

/**
 * Lists claims of all tables together.
 *
 * <p>Each order that was asked for is kept, and so are the claims that a filter let through, because a page asks for both
 * again and again. Both are small: numbers and bits.
 */
final class Claims {
    private static final int MOST_ORDERS = 20;
    private static final int MOST_FILTERS = 200;

    private final ClaimLines lines;
    private final Lookup<Measure> measures;
    private final Lookup<Authority> authorities;
    private final Lookup<Source> sources;
    private final LoadingCache<List<ClaimFilter.Order>, int[]> orders;
    private final LoadingCache<ClaimFilter, BitSet> sifted;

    Claims(ClaimLines lines, Lookup<Measure> measures, Lookup<Authority> authorities, Lookup<Source> sources) {
        this.lines = lines;
        this.measures = measures;
        this.authorities = authorities;
        this.sources = sources;
        ClaimWords words = new ClaimWords(lines, authorities, sources);
        ClaimSieve sieve = new ClaimSieve(lines, measures, words);
        ClaimOrders sorter = new ClaimOrders(lines, words, sources);
        this.orders = Caffeine.newBuilder().maximumSize(MOST_ORDERS).build(sorter::sort);
        this.sifted = Caffeine.newBuilder().maximumSize(MOST_FILTERS).build(sieve::sift);
    }

    int count(ClaimFilter filter) {
        return sift(filter).cardinality();
    }

    List<ClaimRow> list(ClaimFilter filter, int offset, int limit) {
        BitSet through = sift(filter);
        return IntStream.of(orders.get(filter.order()))
                .filter(through::get)
                .skip(offset)
                .limit(limit)
                .mapToObj(number -> row(lines.get(number)))
                .toList();
    }

    /** What a filter lets through does not depend on its order. */
    private BitSet sift(ClaimFilter filter) {
        return sifted.get(new ClaimFilter(
                filter.text(),
                filter.refs(),
                filter.tables(),
                filter.themes(),
                filter.authorities(),
                filter.confidences(),
                List.of()));
    }

    private ClaimRow row(Claim claim) {
        return new ClaimRow(
                claim,
                ClaimParts.measure(claim).map(measures::get),
                ClaimParts.authority(claim).map(authorities::get),
                ClaimParts.actor(claim),
                sources.get(claim.citation().source()));
    }
}
