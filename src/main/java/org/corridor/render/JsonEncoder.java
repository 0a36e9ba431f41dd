package org.corridor.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridor.analysis.NotChosen;
import org.corridor.analysis.Origins;
import org.corridor.analysis.Support;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Mark;
import org.corridor.chart.SelectionWords;
import org.corridor.chart.View;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Flow;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a chart shows as JSON: its words, its marks, and each claim behind them once. */
final class JsonEncoder implements Encoder {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public byte[] encode(Drawing drawing) {
        ChartSpec spec = drawing.spec();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("id", spec.id());
        root.put("title", spec.title());
        root.put("subtitle", spec.subtitle());
        root.put("source", spec.source());
        root.put("licence", spec.licence());
        root.put("dataset", dataset(drawing.dataset().info()));
        root.put("view", view(drawing.view()));
        putSupport(root, drawing.dataset(), Mark.claims(spec.marks().stream()));
        root.put(
                "marks",
                spec.marks().stream().map(mark -> mark(drawing.dataset(), mark)).toList());
        root.put("claims", claims(drawing));
        root.put(
                "notChosen",
                spec.notChosen().stream().map(JsonEncoder::notChosen).toList());
        root.put("sentences", QuoteFields.sentences(drawing.quote()));
        root.put("footnotes", QuoteFields.footnotes(drawing.quote()));
        return MAPPER.writeValueAsBytes(root);
    }

    private static Map<String, Object> dataset(DatasetInfo info) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", info.name());
        map.put("version", info.version());
        map.put("created", info.created().toString());
        map.put("hash", info.hash());
        return map;
    }

    private static Map<String, @Nullable Object> notChosen(NotChosen left) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("claim", left.claim().ref().toString());
        map.put("instead", left.instead().map(claim -> claim.ref().toString()).orElse(null));
        map.put("reason", SelectionWords.reason(left.reason()));
        return map;
    }

    private static Map<String, @Nullable Object> view(View view) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("reading", view.reading().name().toLowerCase(Locale.ROOT));
        map.put("asOf", view.asOf().toString());
        map.put("authority", view.authority().orElse(null));
        map.put("flow", view.flow().map(Flow::code).orElse(null));
        map.put("theme", view.theme().name().toLowerCase(Locale.ROOT));
        map.put("size", view.size().toString());
        map.put("plain", view.plain());
        map.put("transparent", view.transparent());
        return map;
    }

    private static void putSupport(Map<String, Object> map, Dataset dataset, List<ClaimRef> claims) {
        Support support = Origins.count(dataset, claims);
        map.put("statements", support.statements());
        map.put("origins", support.origins());
        map.put("publications", support.publications());
    }

    private static Map<String, Object> mark(Dataset dataset, Mark mark) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", mark.id());
        map.put("words", mark.words());
        map.put("claims", mark.claims().stream().map(ClaimRef::toString).toList());
        putSupport(map, dataset, mark.claims());
        return map;
    }

    private static List<Map<String, Object>> claims(Drawing drawing) {
        Dataset known = drawing.known();
        return Mark.claims(drawing.spec().marks().stream()).stream()
                .<Map<String, Object>>map(ref -> ClaimFields.of(known, ref))
                .toList();
    }
}
