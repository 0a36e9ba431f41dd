package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Label;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** Labels as blocks of type: on one line, on two, or broken to a width. */
final class Words {
    private final TypeScale type;
    private final Token ink;
    private final Token weak;

    private Words(TypeScale type, Token ink, Token weak) {
        this.type = type;
        this.ink = ink;
        this.weak = weak;
    }

    /** Words in ink. */
    static Words plain(TypeScale type) {
        return new Words(type, Token.INK, Token.INK2);
    }

    /** Words about promises. */
    static Words promise(TypeScale type) {
        return new Words(type, Token.TARGET, Token.INK2);
    }

    /** Words that stay in the background. */
    static Words quiet(TypeScale type) {
        return new Words(type, Token.INK3, Token.INK3);
    }

    Run strong(String text) {
        return new Run(text, Face.SEMIBOLD, type.label(), ink);
    }

    Run weak(String text) {
        return new Run(text, Face.REGULAR, type.label(), weak);
    }

    /** Returns text and detail on one line, neither stronger than the other. */
    TextBlock quietLine(Label label) {
        String words = label.detail().isEmpty() ? label.text() : label.text() + " " + label.detail();
        return TextBlock.of(type.smallLeading(), Line.of(new Run(words.strip(), Face.REGULAR, type.small(), weak)));
    }

    /** Returns text and detail on one line. */
    TextBlock inline(Label label) {
        if (label.detail().isEmpty() && !label.text().isEmpty()) {
            return textOnly(label);
        }
        List<Run> runs = new ArrayList<>();
        if (!label.text().isEmpty()) {
            runs.add(strong(label.text()));
        }
        if (!label.detail().isEmpty()) {
            runs.add(weak(label.detail()));
        }
        return new TextBlock(List.of(new Line(runs)), type.labelLeading());
    }

    /** Returns the text, and the detail under it. */
    TextBlock stacked(Label label) {
        return stacked(label, Double.MAX_VALUE);
    }

    /** Returns the text, and the detail under it, both broken to a width. */
    TextBlock stacked(Label label, double width) {
        List<Line> lines = new ArrayList<>();
        if (!label.text().isEmpty()) {
            lines.addAll(TextBlock.balance(strong(label.text()), width, type.labelLeading())
                    .lines());
        }
        if (!label.detail().isEmpty()) {
            lines.addAll(TextBlock.balance(weak(label.detail()), width, type.labelLeading())
                    .lines());
        }
        return new TextBlock(lines, type.labelLeading());
    }

    /** Returns only the strong text. */
    TextBlock textOnly(Label label) {
        return new TextBlock(List.of(Line.of(strong(label.text()))), type.labelLeading());
    }

    /** Returns the forms in which a label can be set without losing a word, the best first. */
    List<TextBlock> forms(Label label, double width) {
        if (label.detail().isEmpty() || label.text().isEmpty()) {
            return List.of(inline(label));
        }
        TextBlock stacked = stacked(label);
        return stacked.width() <= width
                ? List.of(stacked, inline(label))
                : List.of(stacked(label, width), stacked, inline(label));
    }

    /** Returns the same forms, and last the strong text alone. */
    List<TextBlock> shorter(Label label, double width) {
        List<TextBlock> forms = new ArrayList<>(forms(label, width));
        if (!label.detail().isEmpty() && !label.text().isEmpty()) {
            forms.add(textOnly(label));
        }
        return forms;
    }
}
