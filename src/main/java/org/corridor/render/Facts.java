package org.corridor.render;

import java.util.stream.Collectors;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Mark;
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
        return Mark.claims(spec.marks().stream()).stream()
                .map(ClaimRef::toString)
                .collect(Collectors.joining(" "));
    }

    /** Returns which version of which dataset, down to its content. */
    static String dataset(Drawing drawing) {
        DatasetInfo info = drawing.dataset().info();
        return info.name() + " " + info.version() + " " + info.hash();
    }
}
