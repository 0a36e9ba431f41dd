package org.corridor.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The HTML with which every page starts: its language, the reader's choice of colours, its status. */
@Component
final class IndexPage implements VaadinServiceInitListener {
    private final transient PageStatus status;

    IndexPage(PageStatus status) {
        this.status = status;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setLocale(Locale.ENGLISH));
        event.addIndexHtmlRequestListener(this::complete);
        event.addRequestHandler(new UnknownFiles(status));
    }

    private void complete(IndexHtmlResponse response) {
        Document document = response.getDocument();
        document.getElementsByTag("html").attr("lang", "en");
        Element base = document.head().getElementsByTag("base").first();
        if (base != null) {
            base.after(script()).after(preload());
        }
        response.getVaadinResponse().setStatus(status.of(response.getVaadinRequest()));
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    /**
     * The choice must be known before anything is painted, so this script blocks; it is a few lines. Its address is
     * relative, and so must come after the base.
     */
    private static Element script() {
        return new Element("script").attr("src", "corridor/scheme.js");
    }

    private static Element preload() {
        return new Element("link")
                .attr("rel", "preload")
                .attr("href", "corridor/fonts/SourceSans3VF-Upright.ttf.woff2")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "");
    }
}
