package org.corridor.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.BorderMap;
import org.corridor.dataset.Unit;

/** The space in which marks stand. */
public sealed interface Frame {
    /**
     * Rows from top to bottom with a value axis from zero.
     *
     * @param rows the rows, top first
     * @param value the axis along the bottom
     */
    record Rows(List<Row> rows, ValueAxis value) implements Frame {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row.
     *
     * @param text its name
     * @param detail a weaker addition, such as the period; empty for none
     * @param level 0 for a heading row, 1 for a row that belongs to the heading above it, {@link #BANNER} for a heading
     *     without a bar of its own
     */
    record Row(String text, String detail, int level) {
        /** The level of a heading that runs across the plot; the layer that it heads paints it. */
        public static final int BANNER = -1;

        public boolean runsAcross() {
            return level == BANNER;
        }
    }

    /**
     * Time from left to right, with a value axis from zero or without one.
     *
     * @param lanes names of lanes beneath the time line, top first; empty where there are none
     */
    record Time(LocalDate from, LocalDate to, Optional<ValueAxis> value, List<String> lanes) implements Frame {
        public Time {
            lanes = List.copyOf(lanes);
        }
    }

    /**
     * Rows from top to bottom, each with its own stretch of time.
     *
     * @param rows the rows, top first; their details give way where room is short
     */
    record Schedule(LocalDate from, LocalDate to, List<Row> rows) implements Frame {
        public Schedule {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Time from left to right, and bands from top to bottom: each with its own zero, all with one scale of value.
     *
     * @param unit the unit of all values
     * @param bands top first; there may be none
     */
    record Bands(LocalDate from, LocalDate to, Unit unit, List<Band> bands) implements Frame {
        public Bands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * Panels from top to bottom, each with rows and a value axis of its own, so that quantities of unlike units can stand
     * in one picture without being comparable by length. Layers count rows over all panels.
     */
    record Panels(List<Panel> panels) implements Frame {
        public Panels {
            panels = List.copyOf(panels);
        }
    }

    /**
     * One panel.
     *
     * @param title what is measured, and in what unit
     */
    record Panel(String title, List<Row> rows, ValueAxis value) {
        public Panel {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One band: an axis from zero to at least {@code max}.
     *
     * @param title what is measured in it
     */
    record Band(String title, BigDecimal max) {}

    /** Land around a border. */
    record Geo(BorderMap.Box box) implements Frame {}

    /**
     * An axis from zero to at least {@code max}.
     *
     * @param unit the unit of the values; its scale for display is chosen when drawing
     */
    record ValueAxis(Unit unit, BigDecimal max) {}
}
