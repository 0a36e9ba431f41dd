package org.corridor.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a chart is about: the page on which it stands. In the order in which readers meet them. */
public enum Topic {
    TRADE("Trade"),
    TARGETS("Targets"),
    BORDER("Border"),
    ENERGY("Energy");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** Returns its name for menus and titles. */
    public String title() {
        return title;
    }

    /** Returns its name in addresses: a lower-case word. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the topic of this id. */
    public static Optional<Topic> find(String id) {
        return Arrays.stream(values()).filter(topic -> topic.id().equals(id)).findFirst();
    }
}
