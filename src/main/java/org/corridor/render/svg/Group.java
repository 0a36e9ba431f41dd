package org.corridor.render.svg;

import java.util.List;
import org.corridor.dataset.ClaimRef;

/**
 * Drawn things that belong together.
 *
 * @param id unique in the chart; empty for none
 * @param words what to speak; empty for a group that is not spoken
 * @param claims the evidence
 */
public record Group(String id, String words, List<ClaimRef> claims) {
    /** A group that only repeats in writing what marks say, so that it is not spoken. */
    public static final Group SILENT = new Group("", "", List.of());

    public Group {
        claims = List.copyOf(claims);
    }
}
