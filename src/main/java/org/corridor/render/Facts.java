package org.corridor.render;

import java.util.LinkedHashSet;
import java.util.Set;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Layer;
import org.corridor.chart.ViewQuery;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.DatasetInfo;

/** What files say of themselves beyond their chart, the same in every format. */
final class Facts {
    private Facts() {}

    /** Returns the path of the page, with the view in its query, and always with its day. */
    static String permalink(Drawing drawing) {
        return "/chart/" + drawing.spec().id() + "?" + ViewQuery.permanent(drawing.view());
    }

    /** Returns the claims behind the marks, each once, as the dataset names them. */
    static String claims(ChartSpec spec) {
        Set<ClaimRef> claims = new LinkedHashSet<>(100);
        for (Layer layer : spec.layers()) {
            layer.marks().forEach(mark -> claims.addAll(mark.claims()));
        }
        StringBuilder names = new StringBuilder(32 * claims.size());
        for (ClaimRef claim : claims) {
            names.append(names.isEmpty() ? "" : " ")
                    .append(claim.table().code())
                    .append('/')
                    .append(claim.id());
        }
        return names.toString();
    }

    /** Returns which version of which dataset, down to its content. */
    static String dataset(Drawing drawing) {
        DatasetInfo info = drawing.dataset().info();
        return info.name() + " " + info.version() + " " + info.hash();
    }
}
