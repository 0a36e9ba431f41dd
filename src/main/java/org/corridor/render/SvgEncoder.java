package org.corridor.render;

import java.util.Map;
import java.util.TreeMap;
import org.corridor.chart.ChartSpec;
import org.corridor.render.plot.Page;
import org.corridor.render.plot.Plotter;
import org.corridor.render.svg.SvgGraphics;
import org.corridor.render.svg.SvgRoot;

/** Writes SVG: real text, marks that know their claims, and colours that follow the page where it is set inline. */
final class SvgEncoder implements Encoder {
    @Override
    public String format() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml;charset=utf-8";
    }

    @Override
    public byte[] encode(Drawing drawing) {
        ChartSpec spec = drawing.spec();
        SvgGraphics graphics = new SvgGraphics(spec.id());
        Plotter.draw(spec, drawing.view(), graphics);
        return graphics.finish(root(drawing));
    }

    private static SvgRoot root(Drawing drawing) {
        ChartSpec spec = drawing.spec();
        Page page = Page.of(drawing.view().size());
        Extent extent = Extent.of(drawing);
        Map<String, String> facts = new TreeMap<>();
        facts.put("identifier", Facts.permalink(drawing));
        facts.put("creator", "Corridor");
        facts.put("isPartOf", Facts.dataset(drawing));
        facts.put("references", Facts.claims(spec));
        facts.put("date", drawing.dataset().info().created().toString());
        facts.put("rights", spec.licence());
        facts.put("source", spec.source());
        facts.put("title", spec.title());
        return new SvgRoot(
                extent.fixed() ? extent.millimetresWide() : extent.width(),
                extent.fixed() ? extent.millimetresHigh() : extent.height(),
                extent.fixed() ? "mm" : "",
                page.width(),
                page.height(),
                spec.title(),
                spec.describe(),
                facts);
    }
}
