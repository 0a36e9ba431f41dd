package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Placer;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;

/** Labels over a time line, each on a stem, in as many storeys as there is room for. */
final class StepLabels {
    private static final double STEM_GAP = 5;
    private static final double FOOT = 12;

    private StepLabels() {}

    /** Returns where labels go; steps that found no place are missing. */
    static Map<Layer.Step, Candidate> of(List<Layer.Step> steps, Stage stage, double line) {
        Box sky = Box.between(stage.body.x(), stage.area.y() - 2, stage.body.right(), line - FOOT + 2);
        Placer placer = new Placer(sky);
        Map<Request, Layer.Step> wanted = new IdentityHashMap<>();
        List<Request> requests = new ArrayList<>();
        // labels stand right of their stems: from the right, each can rise over those that are already placed
        List<Layer.Step> order = new ArrayList<>(steps);
        order.sort(Comparator.comparing(Layer.Step::from).reversed());
        for (Layer.Step step : order) {
            if (!step.label().isEmpty()) {
                Request request = request(step, stage, sky, line);
                requests.add(request);
                wanted.put(request, step);
            }
        }
        Map<Layer.Step, Candidate> found = new IdentityHashMap<>();
        placer.place(requests).forEach((request, place) -> found.put(wanted.get(request), place));
        return found;
    }

    private static Request request(Layer.Step step, Stage stage, Box sky, double line) {
        Words words = words(step, stage);
        double x = stage.x(step.from());
        List<Candidate> places = new ArrayList<>();
        double dislike = 0;
        for (double width : stage.type.narrow() ? new double[] {96, 130, 76} : new double[] {140, 190, 104}) {
            TextBlock text = words.stacked(step.label(), width);
            storeys(places, text, x, sky, line, dislike);
            dislike += 1.5;
        }
        return new Request(step.label().text(), step.label().priority(), Box.around(x, line, 5), places);
    }

    private static Words words(Layer.Step step, Stage stage) {
        return switch (step.kind()) {
            case DONE, DISPUTE -> Words.plain(stage.type);
            case DEADLINE_PASSED, AHEAD -> Words.promise(stage.type);
        };
    }

    private static void storeys(
            List<Candidate> places, TextBlock text, double x, Box sky, double line, double dislike) {
        double storey = text.leading();
        double foot = line - FOOT;
        for (int i = 0; foot - i * storey - text.height() >= sky.y(); i++) {
            double top = foot - i * storey - text.height();
            Optional<Line2D> stem = Optional.of(new Line2D.Double(x, top + 3, x, line - 6));
            Box right = new Box(x + STEM_GAP, top, text.width(), text.height());
            Box left = new Box(x - STEM_GAP - text.width(), top, text.width(), text.height());
            places.add(new Candidate(text, right, Align.START, stem, i + dislike));
            places.add(new Candidate(text, left, Align.END, stem, i + dislike + 2.2));
        }
    }
}
