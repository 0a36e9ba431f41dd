package org.corridor.analysis;

import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Project;
import org.corridor.dataset.Range;

/**
 * Power that was planned, offered or agreed, and is not reported as built.
 *
 * @param range how much; empty for a line whose capacity nobody stated
 * @param project the line that it belongs to, where one does
 * @param claims those that state it, the deciding one first
 */
public record PowerPlan(Optional<Range> range, Optional<Project> project, List<Claim> claims) {
    public PowerPlan {
        claims = List.copyOf(claims);
    }
}
