package org.corridor.chart;

import java.util.ArrayList;
import java.util.List;
import org.corridor.analysis.NotChosen;

/**
 * Everything that a chart says.
 *
 * @param id of the chart
 * @param title a sentence that says what the chart shows
 * @param subtitle measure, unit, and what hatching, dashes and hollow shapes mean here
 * @param frame the space
 * @param layers the marks, back to front
 * @param source who published what is drawn
 * @param licence licence, and version and date of the dataset
 * @param notChosen figures of what the chart shows that its reading leaves out
 */
public record ChartSpec(
        String id,
        String title,
        String subtitle,
        Frame frame,
        List<Layer> layers,
        String source,
        String licence,
        List<NotChosen> notChosen) {
    public ChartSpec {
        layers = List.copyOf(layers);
        notChosen = List.copyOf(notChosen);
    }

    /** Makes a chart from which no reading left anything out. */
    public ChartSpec(
            String id, String title, String subtitle, Frame frame, List<Layer> layers, String source, String licence) {
        this(id, title, subtitle, frame, layers, source, licence, List.of());
    }

    /** Returns the same chart in other words, with what its reading leaves out. */
    ChartSpec with(String otherTitle, String otherSubtitle, List<NotChosen> leftOut) {
        return new ChartSpec(id, otherTitle, otherSubtitle, frame, layers, source, licence, leftOut);
    }

    /** Returns all marks in reading order. */
    public List<Mark> marks() {
        return Layer.marks(layers).toList();
    }

    /** Returns the text alternative: what the chart says, mark by mark. */
    public String description() {
        return String.join("", describe());
    }

    /** Returns the text alternative in pieces, to be written one after the other: it is long, and mostly words of marks. */
    public List<String> describe() {
        List<String> pieces = new ArrayList<>(List.of(title, ". ", subtitle, " "));
        String space = "";
        for (Layer layer : layers) {
            for (Mark mark : layer.marks()) {
                pieces.add(space);
                pieces.add(mark.words());
                pieces.add(mark.words().endsWith(".") ? "" : ".");
                space = " ";
            }
        }
        return pieces;
    }
}
