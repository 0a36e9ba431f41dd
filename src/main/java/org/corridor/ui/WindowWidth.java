package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/** Tells components whether the window is narrow, where style sheets alone cannot do it. */
final class WindowWidth {
    private WindowWidth() {}

    /**
     * Tells at once, and whenever it changes, for as long as the component is attached.
     *
     * @param limit the window is narrow below this many CSS pixels
     */
    static void watch(Component component, int limit, SerializableConsumer<Boolean> narrow) {
        component.addAttachListener(attach -> {
            Page page = attach.getUI().getPage();
            tell(page.getExtendedClientDetails().getWindowInnerWidth(), limit, narrow);
            Registration resizes =
                    page.addBrowserWindowResizeListener(resize -> tell(resize.getWidth(), limit, narrow));
            component.addDetachListener(detach -> {
                resizes.remove();
                detach.unregisterListener();
            });
        });
    }

    /** A width of zero or less is not known yet; then the window counts as wide. */
    private static void tell(int width, int limit, SerializableConsumer<Boolean> narrow) {
        narrow.accept(width > 0 && width < limit);
    }
}
