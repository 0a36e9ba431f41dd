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
     * @param level 0 for a heading row, 1 for a row that belongs to the heading above it
     */
    record Row(String text, String detail, int level) {}

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

    /** Land around a border. */
    record Geo(BorderMap.Box box) implements Frame {}

    /**
     * An axis from zero to at least {@code max}.
     *
     * @param unit the unit of the values; its scale for display is chosen when drawing
     */
    record ValueAxis(Unit unit, BigDecimal max) {}
}
