package org.corridor.render.plot;

import java.awt.BasicStroke;

/** The strokes with which everything is drawn. */
final class Pens {
    static final BasicStroke HAIR = plain(1);
    static final BasicStroke EDGE = plain(1.5f);
    static final BasicStroke LINE = plain(2);
    static final BasicStroke SIGN = plain(2.2f);
    static final BasicStroke TICK_CASING = plain(4);
    static final BasicStroke RIM = plain(2.5f);
    static final BasicStroke STATUS = plain(1.8f);
    static final BasicStroke HEAVY = plain(2.6f);
    static final BasicStroke PLANNED = dashed(1.8f, 2.4f, 2f);
    static final BasicStroke COAST = new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke HATCH = plain(1.5f);
    static final BasicStroke DOTS = dashed(1, 1.5f, 3);
    static final BasicStroke TRAIL = dashed(2.2f, 2, 2.5f);
    static final BasicStroke PROMISE = dashed(2.2f, 6, 4);
    static final BasicStroke UNBUILT = dashed(1.8f, 5, 3.5f);
    static final BasicStroke FUTURE = dashed(2, 2, 4);
    static final BasicStroke SIGN_DASH = dashed(1.5f, 2.5f, 1.25f);
    static final BasicStroke NO_REPORT = dashed(2, 2, 3);
    static final BasicStroke RING = dashed(1.5f, 4, 3);
    static final BasicStroke BORDER = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke CASING = new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke CURVE = new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    private Pens() {}

    private static BasicStroke plain(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private static BasicStroke dashed(float width, float... dashes) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }
}
