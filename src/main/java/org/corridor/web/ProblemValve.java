package org.corridor.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is refused before the application sees it, such as a malformed request line, with problem JSON.
 *
 * <p>Public with a public constructor, as the server makes it by its name.
 */
public final class ProblemValve extends ErrorReportValve {
    public ProblemValve() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String body = "{\"title\":\"%s\",\"status\":%s,\"detail\":\"The request could not be read.\"}"
                .formatted(status < 500 ? "Bad Request" : "Internal Server Error", status);
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("the client has gone", e);
        }
    }
}
