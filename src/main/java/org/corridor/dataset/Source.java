package org.corridor.dataset;

import java.util.Optional;

/** A publication in which claims were found. Absent texts are empty strings. */
public record Source(
        String id,
        String title,
        String publisher,
        String author,
        Optional<ReducedDate> published,
        String url,
        Kind kind,
        Reliability reliability,
        Read read,
        String note) {

    /** Returns the name to cite in short: author or else publisher or else title. */
    public String shortName() {
        if (!publisher.isEmpty()) {
            return publisher;
        }
        return author.isEmpty() ? title : author;
    }

    /** What kind of publication it is. */
    public enum Kind {
        STATISTICS,
        OFFICIAL,
        WIRE,
        NEWSPAPER,
        THINK_TANK,
        ACADEMIC,
        REFERENCE,
        TRADE_PRESS,
        OTHER
    }

    /** How far the publication can be relied on. */
    public enum Reliability {
        /** Official or strong outlet. */
        A,
        /** Established. */
        B,
        /** Small, or a copy. */
        C,
        /** Weak. */
        D
    }

    /** How much of it was read. */
    public enum Read {
        FULL,
        EXCERPT
    }
}
