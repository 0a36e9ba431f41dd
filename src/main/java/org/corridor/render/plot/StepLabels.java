package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.chart.LaneLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Placed;
import org.corridor.render.label.Placer;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;

/** Labels over a time line, each on a stem, in as many storeys as there is room for. */
final class StepLabels {
    private static final double STEM_GAP = 5;
    private static final double FOOT = 12;
    private static final double APART = 4;

    private final List<LaneLayer.Step> steps;
    private final Stage stage;
    private final double line;
    private final Box sky;

    private StepLabels(List<LaneLayer.Step> steps, Stage stage, double line) {
        this.stage = stage;
        this.line = line;
        this.sky = Box.between(stage.body.x(), stage.area.y() - 2, stage.body.right(), line - FOOT + 2);
        // labels stand right of their stems: from the right, each can rise over those that are already placed
        this.steps = steps.stream()
                .filter(step -> !step.label().isEmpty())
                .sorted(Comparator.comparing(LaneLayer.Step::from).reversed())
                .toList();
    }

    /** Returns where labels go; steps that found no place are missing. */
    static Map<LaneLayer.Step, Candidate> of(List<LaneLayer.Step> steps, Stage stage, double line) {
        return new StepLabels(steps, stage, line).place();
    }

    private Map<LaneLayer.Step, Candidate> place() {
        Map<Request, LaneLayer.Step> wanted = new IdentityHashMap<>();
        List<Request> requests = new ArrayList<>();
        for (LaneLayer.Step step : steps) {
            Request request = request(step);
            requests.add(request);
            wanted.put(request, step);
        }
        Map<LaneLayer.Step, Candidate> found = new IdentityHashMap<>();
        for (Placed label : new Placer(sky, APART).place(requests)) {
            LaneLayer.Step step = wanted.get(label.request());
            if (step != null) {
                found.put(step, label.place());
            }
        }
        return found;
    }

    private Request request(LaneLayer.Step step) {
        Words words = words(step);
        double x = StepPlace.x(step, stage);
        List<Candidate> places = new ArrayList<>();
        double dislike = 0;
        for (double width : stage.type.narrow() ? new double[] {96, 76, 130} : new double[] {126, 96, 170}) {
            TextBlock text = words.stacked(step.label(), width);
            storeys(places, step, text, x, dislike);
            dislike += 1;
        }
        return new Request(step.label().text(), step.label().priority(), Box.around(x, line, 5), places);
    }

    private Words words(LaneLayer.Step step) {
        return switch (step.kind()) {
            case DONE, DISPUTE -> Words.plain(stage.type);
            case DEADLINE_PASSED, AHEAD -> Words.promise(stage.type);
        };
    }

    private void storeys(List<Candidate> places, LaneLayer.Step step, TextBlock text, double x, double dislike) {
        double storey = text.leading();
        double lowest = line - FOOT - text.height();
        int count = (int) ((lowest - sky.y()) / storey) + 1;
        Box right = new Box(x + STEM_GAP, lowest, text.width(), text.height());
        Box left = new Box(x - STEM_GAP - text.width(), lowest, text.width(), text.height());
        double rightInTheWay = inTheWay(step, right);
        double leftInTheWay = inTheWay(step, left) + 2;
        for (int i = 0; i < count; i++) {
            double rise = i * storey;
            // what stands higher is in the way of fewer stems
            double share = 1 - (double) i / count;
            Optional<Line2D> stem = Optional.of(new Line2D.Double(x, lowest - rise + 3, x, line - 6));
            places.add(new Candidate(
                    text, right.move(0, -rise), Align.START, stem, i * 0.8 + dislike + rightInTheWay * share));
            places.add(new Candidate(
                    text, left.move(0, -rise), Align.END, stem, i * 0.8 + dislike + leftInTheWay * share));
        }
    }

    /** Returns how many other stems would run into the box, the important ones counting most. */
    private double inTheWay(LaneLayer.Step step, Box box) {
        double sum = 0;
        for (LaneLayer.Step other : steps) {
            double x = StepPlace.x(other, stage);
            if (!other.equals(step) && x > box.x() - APART && x < box.right() + APART) {
                sum += 16.0 / (2 + other.label().priority());
            }
        }
        return sum;
    }
}
