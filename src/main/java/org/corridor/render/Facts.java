package org.corridor.render;

import org.corridor.chart.ViewQuery;
import org.corridor.dataset.DatasetInfo;

/** What files say of themselves beyond their chart, the same in every format. */
final class Facts {
    private Facts() {}

    /** Returns the path of the page, with the view in its query, and always with its day. */
    static String permalink(Drawing drawing) {
        return "/chart/" + drawing.spec().id() + "?" + ViewQuery.permanent(drawing.view());
    }

    /** Returns which version of which dataset, down to its content. */
    static String dataset(Drawing drawing) {
        DatasetInfo info = drawing.dataset().info();
        return info.name() + " " + info.version() + " " + info.hash();
    }
}
