package org.corridor.ui;

import com.vaadin.flow.component.html.Span;
import org.corridor.dataset.Source;

/** The letter that says how far a source can be relied on. */
final class Reliability extends Span {
    Reliability(Source.Reliability grade) {
        super(grade.name());
        addClassName("grade");
        setTitle(Names.of(grade));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", "reliability " + grade + ": " + Names.of(grade));
    }
}
