package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.chart.Hue;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Placed;
import org.corridor.render.label.Placer;
import org.corridor.render.label.Request;
import org.corridor.render.theme.Token;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * What painters paint on: the canvas, the axes of the plot, and the labels that still want a place.
 *
 * <p>Lives for one drawing.
 */
final class Stage {
    final Canvas canvas;
    final TypeScale type;
    /** Where anything may be painted. */
    final Box body;
    /** Where the axes span. */
    final Box area;

    private final Rectangle2D dataArea;
    private final ValueAxis x;
    private final ValueAxis y;
    private final Placer placer;
    private final List<Request> requests;
    private final Map<Request, Runnable> followUps;
    private final List<Runnable> last;
    private final Map<Box, Token> grounds;
    private final Set<Hue> named;
    private final Optional<Seats> seats;

    /** Sets a stage; labels take their seats where these are known. */
    Stage(Canvas canvas, TypeScale type, Box body, Box area, ValueAxis x, ValueAxis y, Optional<Seats> seats) {
        this.canvas = canvas;
        this.type = type;
        this.body = body;
        this.area = area;
        this.dataArea = area.toRectangle();
        this.x = x;
        this.y = y;
        // names of the axes stand below the data area; labels stay out of there
        this.placer = new Placer(Box.between(body.x(), body.y(), body.right(), area.bottom() + 1), 3);
        this.requests = new ArrayList<>();
        this.followUps = new IdentityHashMap<>();
        this.last = new ArrayList<>();
        this.grounds = new IdentityHashMap<>();
        this.named = EnumSet.noneOf(Hue.class);
        this.seats = seats;
    }

    private Stage(Stage whole, Box body, Box area, ValueAxis x) {
        this.canvas = whole.canvas;
        this.type = whole.type;
        this.body = body;
        this.area = area;
        this.dataArea = area.toRectangle();
        this.x = x;
        this.y = whole.y;
        this.placer = whole.placer;
        this.requests = whole.requests;
        this.followUps = whole.followUps;
        this.last = whole.last;
        this.grounds = whole.grounds;
        this.named = whole.named;
        this.seats = whole.seats;
    }

    /**
     * Returns the stage of a panel, which has a value axis of its own. Its labels are placed with those of the whole.
     *
     * @param inside where the panel's marks and labels may be painted
     * @param across where its axis spans
     * @param max the end of its axis, which begins at zero
     */
    Stage panel(Box inside, Box across, double max) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, max);
        return new Stage(this, inside, across, axis);
    }

    /** Returns where a value lies from left to right, in pixels. */
    double x(double value) {
        return x.valueToJava2D(value, dataArea, RectangleEdge.BOTTOM);
    }

    /** Returns where a day begins. */
    double x(LocalDate day) {
        return x(day.toEpochDay());
    }

    /** Returns where a value lies from top to bottom, in pixels. */
    double y(double value) {
        return y.valueToJava2D(value, dataArea, RectangleEdge.LEFT);
    }

    void keepOff(Box box) {
        placer.keepOff(box);
    }

    void keepOff(Line2D line, double cost) {
        placer.keepOff(line, cost);
    }

    void keepOffText(Box box) {
        placer.keepOffText(box);
    }

    /** Asks for a label. It is painted when all layers are. */
    void label(Request request) {
        requests.add(request);
    }

    /** Asks for a label, and does something more where it finds a place. */
    void label(Request request, Runnable whenPlaced) {
        requests.add(request);
        followUps.put(request, whenPlaced);
    }

    /** Asks for a label that says whose a voice is. */
    void name(Hue voice, Request request) {
        label(request, () -> named.add(voice));
    }

    /** Returns the voices that a label names, once labels are painted. */
    Set<Hue> named() {
        return named;
    }

    /** Tells what was painted under the labels of a place, so that they are set off in its colour and not in paper's. */
    void ground(Box box, Token token) {
        grounds.put(box, token);
    }

    /** Puts off what is to lie over all marks. */
    void paintLast(Runnable painting) {
        last.add(painting);
    }

    /** Finds the places of all labels, paints them over everything else, and tells where they are. */
    Seats paintLabels() {
        last.forEach(Runnable::run);
        List<Placed> placed = seats.map(known -> known.seat(requests)).orElseGet(() -> placer.place(requests));
        if (!placed.isEmpty()) {
            canvas.silently(() -> paint(placed));
        }
        return Seats.of(requests, placed);
    }

    private void paint(List<Placed> placed) {
        for (Placed label : placed) {
            followUps.getOrDefault(label.request(), () -> {}).run();
            label.place().leader().ifPresent(line -> canvas.draw(line, canvas.color(Token.RULE2), Pens.HAIR));
        }
        for (Placed label : placed) {
            Candidate place = label.place();
            canvas.text(place.text(), place.box(), place.align(), canvas.color(ground(place.box())));
        }
    }

    private Token ground(Box label) {
        for (Map.Entry<Box, Token> ground : grounds.entrySet()) {
            if (ground.getKey().contains(label)) {
                return ground.getValue();
            }
        }
        return Token.PAPER;
    }
}
