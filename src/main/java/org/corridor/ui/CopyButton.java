package org.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;

/** Copies what stands in a field, made whole with the address of this server. */
final class CopyButton extends Button {
    /** Pages that came by plain HTTP have no clipboard; there the text is selected, ready to be copied by hand. */
    private static final String COPY = """
            const text = new URL($0.value, location.origin).href;
            if (navigator.clipboard) { return navigator.clipboard.writeText(text).then(() => true, () => false); }
            $0.inputElement.focus(); $0.inputElement.select(); return document.execCommand('copy');""";

    CopyButton(TextField field) {
        super("Copy", Icon.COPY.create());
        setAriaLabel("Copy the link");
        addClickListener(
                click -> getElement().executeJs(COPY, field.getElement()).then(Boolean.class, CopyButton::tell));
    }

    private static void tell(boolean copied) {
        Notification.show(
                copied ? "Link copied" : "The link is selected. Copy it with the keyboard",
                3000,
                Notification.Position.BOTTOM_CENTER);
    }
}
