package org.corridor.ui;

import com.vaadin.flow.component.html.Span;

/** The sign of disagreement on marker yellow. It is no error, so it is never red. */
final class Differ extends Span {
    /** @param words what stands beside the sign; empty for the sign alone, which then says nothing to screen readers */
    Differ(String words) {
        super(words.isEmpty() ? "≠" : "≠ " + words);
        addClassName("differ");
        if (words.isEmpty()) {
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
