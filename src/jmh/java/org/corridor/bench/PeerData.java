package org.corridor.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.RowLayer;
import org.corridor.chart.View;
import org.corridor.render.theme.Palette;
import tools.jackson.databind.json.JsonMapper;

/** The two pictures as data, for those who draw in another process. */
final class PeerData {
    private static final Palette PALETTE = Palette.of(View.Theme.LIGHT);

    private PeerData() {}

    static byte[] json() {
        return JsonMapper.shared()
                .writeValueAsBytes(Map.of(
                        "bars",
                        bars(Pictures.bars().spec()),
                        "lines",
                        lines(Pictures.lines().spec())));
    }

    private static Map<String, Object> page(ChartSpec spec) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("width", Pictures.VIEW.size().width());
        page.put("height", Pictures.VIEW.size().height());
        page.put("title", spec.title());
        page.put("subtitle", spec.subtitle());
        page.put("source", spec.source());
        page.put("licence", spec.licence());
        return page;
    }

    private static Map<String, Object> bars(ChartSpec spec) {
        Frame.Rows frame = (Frame.Rows) spec.frame();
        Map<String, Object> chart = page(spec);
        chart.put("max", frame.value().max());
        for (Layer layer : spec.layers()) {
            if (layer instanceof RowLayer.Bars bars) {
                chart.put(
                        "rows", bars.bars().stream().map(bar -> row(bar, frame)).toList());
            } else if (layer instanceof RowLayer.TargetLevels levels) {
                chart.put(
                        "targets",
                        levels.levels().stream().map(PeerData::target).toList());
            }
        }
        return chart;
    }

    private static Map<String, Object> row(RowLayer.Bar bar, Frame.Rows frame) {
        Frame.Row row = frame.rows().get(bar.row());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", row.text());
        map.put("detail", row.detail());
        map.put("low", bar.estimate() ? 0 : bar.range().low());
        map.put("high", bar.range().high());
        map.put("color", color(bar.hue()));
        map.put("label", bar.label().text());
        map.put(
                "ticks",
                bar.ticks().stream()
                        .map(tick -> Map.of("value", tick.value(), "color", color(tick.hue())))
                        .toList());
        return map;
    }

    private static Map<String, Object> target(RowLayer.TargetLevel level) {
        Label label = level.label();
        return Map.of("value", level.range().low(), "text", label.text(), "detail", label.detail());
    }

    private static Map<String, Object> lines(ChartSpec spec) {
        Map<String, Object> chart = page(spec);
        List<Object> lines = new ArrayList<>();
        for (int line = 0; line < Pictures.LINES; line++) {
            List<Object> points = new ArrayList<>();
            for (int i = 0; i < Pictures.POINTS; i++) {
                points.add(List.of(Pictures.year(i), Pictures.value(line, i)));
            }
            lines.add(Map.of("name", "Series " + (line + 1), "color", color(Pictures.hue(line)), "points", points));
        }
        chart.put("lines", lines);
        return chart;
    }

    private static String color(Hue hue) {
        return String.format(Locale.ROOT, "#%06X", PALETTE.get(hue).getRGB() & 0xFFFFFF);
    }
}
