package org.corridor.web;

import java.util.List;
import java.util.Map;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryProblem;
import org.corridor.chart.QueryReader;
import org.corridor.chart.Today;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.corridor.dataset.Dataset;

/**
 * What a query asks of a chart's file.
 *
 * @param scale pixels a CSS pixel; read for every format, so that one query serves all, but only PNG heeds it
 * @param download whether the browser is to save the file and not to show it
 */
record ChartRequest(View view, int scale, boolean download) {
    /** As many pixels as fit into the memory of a small machine. */
    private static final long MOST_PIXELS = 16_000_000;

    /**
     * Reads a query.
     *
     * @throws InvalidQuery with everything that is wrong
     */
    static ChartRequest read(Map<String, List<String>> parameters, String format, Dataset dataset, Today today) {
        QueryReader query = new QueryReader(parameters);
        View view = ViewQuery.read(query, today.get(), dataset);
        int scale = query.read("scale", "1, 2 or 3", 1, ChartRequest::scale);
        boolean download = query.read("download", "no value, or true", false, ChartRequest::flag);
        query.finish();
        long pixels = (long) view.size().width() * view.size().height() * scale * scale;
        if (format.equals("png") && pixels > MOST_PIXELS) {
            String found = view.size() + " at scale " + scale;
            String expected = "at most " + MOST_PIXELS + " pixels in all; that would be " + pixels;
            throw new InvalidQuery(List.of(new QueryProblem("scale", found, expected)));
        }
        return new ChartRequest(view, format.equals("png") ? scale : 1, download);
    }

    private static int scale(String text) {
        return switch (text) {
            case "1" -> 1;
            case "2" -> 2;
            case "3" -> 3;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "", "true" -> true;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
