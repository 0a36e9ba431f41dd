package org.corridor.chart;

/**
 * Words to set beside a mark.
 *
 * @param text the strong line; empty for no label
 * @param detail a weaker second line; empty for none
 * @param priority 1 must be shown; the higher the number, the sooner it gives way where room is short
 */
public record Label(String text, String detail, int priority) {
    /** No label. */
    public static final Label NONE = new Label("", "", Integer.MAX_VALUE);

    public boolean isEmpty() {
        return text.isEmpty() && detail.isEmpty();
    }
}
