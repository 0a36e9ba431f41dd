package org.corridor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what can be read, and the messages of open pages.
 *
 * <p>Without it the server would answer an unknown method with 501 and a form sent to a page with the page itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class MethodFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isMessageOfPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        ProblemWriter.write(
                response,
                405,
                "The method “" + Problems.quote(request.getMethod())
                        + "” is not offered here. There are: GET, HEAD, OPTIONS.");
    }

    /** Open pages talk to the server by POST, with the parameter {@code v-r} or to a path of the framework. */
    private static boolean isMessageOfPage(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean marked = query != null && (query.startsWith("v-r=") || query.contains("&v-r="));
        return request.getMethod().equals("POST")
                && (marked || request.getRequestURI().startsWith("/VAADIN/"));
    }
}
