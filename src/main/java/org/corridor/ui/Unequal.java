package org.corridor.ui;

import com.vaadin.flow.component.html.Span;

/** The sign of disagreement. Words beside it say the same. */
final class Unequal extends Span {
    Unequal() {
        super("≠");
        addClassName("unequal");
        getElement().setAttribute("aria-hidden", "true");
    }
}
