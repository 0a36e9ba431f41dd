package org.corridor.ui;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is neither a page nor asked for as one.
 *
 * <p>A program that asks for a file, or for JSON, is not helped by a page that says so in HTML after running scripts.
 */
final class UnknownFiles implements RequestHandler {
    private final transient PageStatus status;

    UnknownFiles(PageStatus status) {
        this.status = status;
    }

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        String path = String.valueOf(request.getPathInfo());
        boolean ofFramework = path.startsWith("/VAADIN") || request.getParameter("v-r") != null;
        boolean asPage = !isFile(path) && acceptsHtml(request.getHeader("Accept"));
        if (ofFramework || asPage || status.of(request) != 404) {
            return false;
        }
        response.sendError(404, "no such file");
        return true;
    }

    private static boolean isFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    private static boolean acceptsHtml(@Nullable String accept) {
        String types = accept == null ? "*/*" : accept.toLowerCase(Locale.ROOT);
        return types.contains("text/html") || types.contains("*/*") || types.contains("text/*");
    }
}
