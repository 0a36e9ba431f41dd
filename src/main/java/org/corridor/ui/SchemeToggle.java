package org.corridor.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.page.ColorScheme;

/**
 * Goes from the system's colours to light, dark, and round again; the browser remembers.
 *
 * <p>{@code frontend/scheme.js} reads what is remembered before anything is painted.
 */
final class SchemeToggle extends Button {
    private Scheme scheme = Scheme.SYSTEM;

    SchemeToggle() {
        setId("scheme");
        addClassName("icon-button");
        addThemeName("tertiary");
        addClickListener(click -> choose(scheme.next()));
        show();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement()
                .executeJs("return localStorage.getItem('corridor-scheme') || 'system'")
                .then(String.class, this::recall);
    }

    private void recall(String remembered) {
        scheme = Scheme.of(remembered);
        show();
    }

    private void choose(Scheme chosen) {
        scheme = chosen;
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(chosen.value));
        getElement().executeJs("localStorage.setItem('corridor-scheme', $0)", chosen.key());
        show();
    }

    private void show() {
        setIcon(scheme.icon.create());
        setAriaLabel("Colours: " + scheme.words + ". Change to " + scheme.next().words);
        setTooltipText("Colours: " + scheme.words);
    }

    private enum Scheme {
        SYSTEM("as the system", ColorScheme.Value.SYSTEM, Icon.SYSTEM),
        LIGHT("light", ColorScheme.Value.LIGHT, Icon.LIGHT),
        DARK("dark", ColorScheme.Value.DARK, Icon.DARK);

        private final String words;
        private final ColorScheme.Value value;
        private final Icon icon;

        Scheme(String words, ColorScheme.Value value, Icon icon) {
            this.words = words;
            this.value = value;
            this.icon = icon;
        }

        Scheme next() {
            return values()[(ordinal() + 1) % values().length];
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Scheme of(String key) {
            return switch (key) {
                case "light" -> LIGHT;
                case "dark" -> DARK;
                default -> SYSTEM;
            };
        }
    }
}
