package org.corridor.render;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.corridor.chart.ChartSpec;

/** What a PNG says of itself: title, description, source, licence, dataset, claims and address as text. */
final class PngFacts {
    private PngFacts() {}

    /** Returns texts by keyword; the keywords are those that PNG registers, where it has one. */
    static SequencedMap<String, String> of(Drawing drawing) {
        ChartSpec spec = drawing.spec();
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", spec.title());
        texts.put("Description", spec.description());
        texts.put("Source", spec.source());
        texts.put("Copyright", spec.licence());
        texts.put("Software", "Corridor, " + Facts.dataset(drawing));
        texts.put("URL", Facts.permalink(drawing));
        texts.put("References", Facts.claims(spec));
        texts.put("Creation Time", drawing.dataset().info().created().toString());
        return texts;
    }
}
