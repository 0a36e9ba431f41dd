package org.corridor.ui;

import java.util.Set;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Theme;

/** A filter of which one part is about to be replaced. */
record Draft(ClaimFilter filter) {
    ClaimFilter text(String text) {
        return new ClaimFilter(
                text,
                filter.refs(),
                filter.tables(),
                filter.themes(),
                filter.authorities(),
                filter.confidences(),
                filter.order());
    }

    ClaimFilter refs(Set<ClaimRef> refs) {
        return new ClaimFilter(
                filter.text(),
                refs,
                filter.tables(),
                filter.themes(),
                filter.authorities(),
                filter.confidences(),
                filter.order());
    }

    ClaimFilter tables(Set<ClaimRef.Table> tables) {
        return new ClaimFilter(
                filter.text(),
                filter.refs(),
                tables,
                filter.themes(),
                filter.authorities(),
                filter.confidences(),
                filter.order());
    }

    ClaimFilter themes(Set<Theme> themes) {
        return new ClaimFilter(
                filter.text(),
                filter.refs(),
                filter.tables(),
                themes,
                filter.authorities(),
                filter.confidences(),
                filter.order());
    }

    ClaimFilter authorities(Set<String> authorities) {
        return new ClaimFilter(
                filter.text(),
                filter.refs(),
                filter.tables(),
                filter.themes(),
                authorities,
                filter.confidences(),
                filter.order());
    }

    ClaimFilter confidences(Set<Confidence> confidences) {
        return new ClaimFilter(
                filter.text(),
                filter.refs(),
                filter.tables(),
                filter.themes(),
                filter.authorities(),
                confidences,
                filter.order());
    }
}
