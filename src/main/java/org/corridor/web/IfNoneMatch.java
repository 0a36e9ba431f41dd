package org.corridor.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The header with which a client says what it has already. */
final class IfNoneMatch {
    private IfNoneMatch() {}

    /** Tells whether the client has what this entity tag names. A star stands for whatever there is. */
    static boolean names(@Nullable String header, String etag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::trim)
                        .anyMatch(each -> each.equals("*") || each.equals(etag) || each.equals("W/" + etag));
    }
}
