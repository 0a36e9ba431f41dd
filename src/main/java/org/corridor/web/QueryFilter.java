package org.corridor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a query that cannot be decoded, before anybody deeper stumbles over it and fills the log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class QueryFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query == null || isDecodable(query)) {
            chain.doFilter(request, response);
            return;
        }
        ProblemWriter.write(
                response,
                400,
                "The query has a percent sign that is not followed by two hexadecimal digits: “" + Problems.quote(query)
                        + "”.");
    }

    private static boolean isDecodable(String query) {
        try {
            URLDecoder.decode(query, StandardCharsets.UTF_8);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
