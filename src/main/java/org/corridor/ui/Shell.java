package org.corridor.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.stereotype.Component;

/** What all pages share before the first of them is built: theme, tokens, icon. */
@Component
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("corridor/corridor.css")
public class Shell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "corridor/icon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
