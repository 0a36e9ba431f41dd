package org.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** The cross in the corner of a dialog. */
final class CloseButton {
    private CloseButton() {}

    static Button of(Dialog dialog) {
        Button button = new Button(Icon.CLOSE.create(), click -> dialog.close());
        button.addClassName("icon-button");
        button.addThemeName("tertiary");
        button.setAriaLabel("Close");
        return button;
    }
}
