package org.corridor.ui;

import java.time.LocalDate;
import org.corridor.chart.Size;
import org.corridor.chart.View;
import org.corridor.render.Extent;

/** What is chosen in the export dialog. */
record ExportChoice(Format format, Preset preset, View.Theme theme, int scale, boolean plain, boolean transparent) {
    static final ExportChoice FIRST = new ExportChoice(Format.PNG, Preset.DEFAULT, View.Theme.LIGHT, 2, false, false);

    /** Returns the address of the file, with every parameter that matters to the format and is not its default. */
    String address(String chart, View view, LocalDate today) {
        View chosen = format.isImage() ? image(view) : View.of(view.selection());
        String address = Addresses.file(chart, format.extension(), chosen, today);
        return hasScale() && scale > 1 ? Addresses.with(address, "scale=" + scale) : address;
    }

    private View image(View view) {
        return view.with(preset.size).with(theme).withPlain(plain).withTransparent(transparent);
    }

    /** Returns the picture that stands for the choice in the dialog; data are pictured as their chart. */
    String preview(String chart, View view, LocalDate today) {
        ExportChoice pictured = format.isImage()
                ? this
                : new ExportChoice(Format.PNG, Preset.DEFAULT, View.Theme.LIGHT, 2, false, false);
        // browsers show no PDF in the place of an image: the same view as PNG stands for it
        return (pictured.format == Format.PDF ? pictured.with(Format.PNG) : pictured).address(chart, view, today);
    }

    /** Tells whether the file can be had in several densities: what is made for paper has that of paper. */
    boolean hasScale() {
        return format == Format.PNG && preset != Preset.COLUMN;
    }

    /** Says what the file will be. */
    String words() {
        Extent extent = Extent.of(preset.size, scale);
        String paper =
                "%s × %s mm".formatted(Math.round(extent.millimetresWide()), Math.round(extent.millimetresHigh()));
        return switch (format) {
            case PNG ->
                "%s × %s pixels".formatted(extent.dotsWide(), extent.dotsHigh())
                        + (extent.fixed() ? ": " + paper + " at " + extent.dotsPerInch() + " dots an inch" : "");
            case SVG ->
                (extent.fixed() ? paper : preset.size.width() + " × " + preset.size.height())
                        + ", sharp at any size, with text that can be selected";
            case PDF -> paper + ", sharp in print, with text that can be selected";
            case CSV -> "A table with one row a mark and claim, for spreadsheets";
            case JSON -> "Marks, claims and sources, for programs";
        };
    }

    ExportChoice with(Format other) {
        return new ExportChoice(other, preset, theme, scale, plain, transparent);
    }

    ExportChoice with(Preset other) {
        return new ExportChoice(format, other, theme, scale, plain, transparent);
    }

    ExportChoice with(View.Theme other) {
        return new ExportChoice(format, preset, other, scale, plain, transparent);
    }

    ExportChoice withScale(int other) {
        return new ExportChoice(format, preset, theme, other, plain, transparent);
    }

    ExportChoice withPlain(boolean other) {
        return new ExportChoice(format, preset, theme, scale, other, transparent);
    }

    ExportChoice withTransparent(boolean other) {
        return new ExportChoice(format, preset, theme, scale, plain, other);
    }

    /** The formats. */
    enum Format {
        SVG,
        PNG,
        PDF,
        CSV,
        JSON;

        boolean isImage() {
            return this == SVG || this == PNG || this == PDF;
        }

        String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The sizes that have a purpose. */
    enum Preset {
        DEFAULT("Default", "default"),
        CARD("Link card", "card"),
        SQUARE("Square", "square"),
        WIDE("Wide", "wide"),
        NARROW("Phone", "narrow"),
        COLUMN("Report column", "column");

        private final String words;
        private final Size size;

        Preset(String words, String name) {
            this.words = words;
            this.size = Size.parse(name);
        }

        String words() {
            return words;
        }

        Size size() {
            return size;
        }

        /** Returns how large it is: in pixels, or on paper where that is what it is made for. */
        String measures() {
            Extent extent = Extent.of(size, 1);
            return extent.fixed()
                    ? Math.round(extent.millimetresWide()) + " mm wide"
                    : size.width() + " × " + size.height();
        }
    }
}
