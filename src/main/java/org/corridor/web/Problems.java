package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.corridor.chart.InvalidQuery;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers bad requests with problem JSON.
 *
 * <p>{@code detail} says in words what was found and what is expected; an invalid query adds {@code problems}, one entry
 * a parameter.
 */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {
    private static final int LONGEST_QUOTE = 60;

    /** Returns an exception that becomes a 404. */
    static ErrorResponseException notFound(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail);
        return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }

    /** Returns a piece of a request, shortened and without control characters, fit to be said back. */
    static String quote(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        return plain.length() <= LONGEST_QUOTE ? plain : plain.substring(0, LONGEST_QUOTE) + "…";
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidQuery invalid, HttpServletRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, invalid.getMessage());
        problem.setProperty(
                "problems",
                invalid.problems().stream()
                        .map(each -> Map.of(
                                "parameter", each.parameter(), "found", each.found(), "expected", each.expected()))
                        .toList());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
