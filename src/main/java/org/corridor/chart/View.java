package org.corridor.chart;

import java.time.LocalDate;
import java.util.Optional;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.dataset.Flow;

/**
 * What the reader chose: the one parameter object of pages, images and data files.
 *
 * @param selection which figures count, and as of which day outcomes are judged
 * @param theme light, dark, or black on white for print
 * @param size of the image in CSS pixels
 * @param plain without title and subtitle; source and licence stay
 * @param transparent without paper under the chart
 */
public record View(Selection selection, Theme theme, Size size, boolean plain, boolean transparent) {
    /** Returns the default view on a day. */
    public static View on(LocalDate asOf) {
        return of(Selection.on(asOf));
    }

    /** Returns the default view of a selection. */
    public static View of(Selection selection) {
        return new View(selection, Theme.LIGHT, Size.DEFAULT, false, false);
    }

    public LocalDate asOf() {
        return selection.asOf();
    }

    public Reading reading() {
        return selection.reading();
    }

    public Optional<String> authority() {
        return selection.authority();
    }

    public Optional<Flow> flow() {
        return selection.flow();
    }

    public View with(Selection other) {
        return new View(other, theme, size, plain, transparent);
    }

    public View with(Size other) {
        return new View(selection, theme, other, plain, transparent);
    }

    public View with(Theme other) {
        return new View(selection, other, size, plain, transparent);
    }

    public View withPlain(boolean other) {
        return new View(selection, theme, size, other, transparent);
    }

    public View withTransparent(boolean other) {
        return new View(selection, theme, size, plain, other);
    }

    /** The colours of the page. */
    public enum Theme {
        LIGHT,
        DARK,
        /** Safe in black and white: shape, hatching and dashes tell everything. */
        PRINT
    }
}
