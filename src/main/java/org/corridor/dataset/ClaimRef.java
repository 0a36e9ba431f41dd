package org.corridor.dataset;

/**
 * The name of a claim in the whole dataset: ids are unique in their file only.
 *
 * <p>Written {@code table/id}, such as {@code observations/tr-2024-total}.
 */
public record ClaimRef(Table table, String id) implements Comparable<ClaimRef> {
    /** The tables whose rows are claims, in the order in which they are listed. */
    public enum Table {
        OBSERVATIONS,
        TARGETS,
        MILESTONES,
        EVENTS,
        CROSSINGS,
        PROJECTS,
        SEGMENTS;

        private final String code = Code.of(this);

        /** Returns how the table is written. */
        public String code() {
            return code;
        }
    }

    /**
     * Reads {@code table/id}.
     *
     * @throws IllegalArgumentException when the table is unknown
     */
    public static ClaimRef parse(String text) {
        int slash = text.indexOf('/');
        Table table = Code.find(Table.class, text.substring(0, Math.max(0, slash)))
                .orElseThrow(() -> new IllegalArgumentException("not a claim: " + text));
        return new ClaimRef(table, text.substring(slash + 1));
    }

    @Override
    public int compareTo(ClaimRef other) {
        int byTable = table.compareTo(other.table);
        return byTable != 0 ? byTable : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return table.code() + "/" + id;
    }
}
