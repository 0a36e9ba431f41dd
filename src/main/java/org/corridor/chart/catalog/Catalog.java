package org.corridor.chart.catalog;

import java.util.List;
import java.util.Optional;
import org.corridor.chart.Chart;

/** All charts, in the order in which readers meet them. */
public final class Catalog {
    private static final List<Chart> CHARTS = List.of(
            new StatedTrade(),
            new TradeByAuthority(),
            new MirrorGapChart(),
            new InformalEstimates(),
            new TargetVsActual(),
            new TargetHistory(),
            new ProgressToTarget(),
            new RequiredGrowthCone(),
            new CrossingsMap(),
            new CrossingTimeline(),
            new PipelineMilestones(),
            new PipelineProgress(),
            new ElectricitySupply(),
            new ProjectStatuses());

    private Catalog() {}

    public static List<Chart> list() {
        return CHARTS;
    }

    public static Optional<Chart> find(String id) {
        return CHARTS.stream().filter(chart -> chart.id().equals(id)).findFirst();
    }
}
