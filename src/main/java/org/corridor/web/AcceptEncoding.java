package org.corridor.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The header with which a client says what compression it understands. */
final class AcceptEncoding {
    private AcceptEncoding() {}

    /** Tells whether gzip may be sent. A client that says nothing gets plain bytes. */
    static boolean allowsGzip(@Nullable String header) {
        return header != null
                && Arrays.stream(header.split(",")).map(String::trim).anyMatch(AcceptEncoding::isWantedGzip);
    }

    private static boolean isWantedGzip(String item) {
        String[] parts = item.split(";", 2);
        boolean refused = parts.length == 2 && parts[1].replace(" ", "").matches("q=0(\\.0{0,3})?");
        return parts[0].trim().equalsIgnoreCase("gzip") && !refused;
    }
}
