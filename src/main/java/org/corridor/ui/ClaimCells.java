package org.corridor.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.ClaimRow;

/**
 * The cells of a table of claims, as templates that the browser fills.
 *
 * @param text turns a row into words
 */
record ClaimCells(ClaimText text) {
    private static final String SOURCE = """
            <span class="cell-source">${item.link
              ? html`<a href="${item.link}" target="_blank" rel="noopener noreferrer">${item.source}</a>`
              : html`<span>${item.source}</span>`}
              <span class="grade" role="img" title="${item.gradeWords}"
                aria-label="reliability ${item.grade}: ${item.gradeWords}">${item.grade}</span></span>""";
    private static final String VOICE =
            "${item.voice ? html`<span class=\"voice voice-${item.voice}\" aria-hidden=\"true\"></span>` : ''}";

    LitRenderer<ClaimRow> value() {
        return LitRenderer.<ClaimRow>of(
                        "<span class=\"cell-value\">${item.value}</span><span class=\"cell-more\">${item.caveat}</span>")
                .withProperty("value", text::value)
                .withProperty("caveat", text::caveat);
    }

    LitRenderer<ClaimRow> statement() {
        return LitRenderer.<ClaimRow>of(
                        "<span class=\"cell-claim\">${item.statement}</span><span class=\"cell-more\">${item.subject}</span>")
                .withProperty("statement", text::statement)
                .withProperty("subject", text::subject);
    }

    LitRenderer<ClaimRow> flow() {
        return LitRenderer.<ClaimRow>of("<span>${item.flow}</span>").withProperty("flow", text::flow);
    }

    LitRenderer<ClaimRow> stated() {
        return LitRenderer.<ClaimRow>of("<span>${item.stated}</span>").withProperty("stated", text::stated);
    }

    LitRenderer<ClaimRow> period() {
        return LitRenderer.<ClaimRow>of("<span>${item.period}</span><span class=\"cell-more\">${item.calendar}</span>")
                .withProperty("period", text::period)
                .withProperty("calendar", text::calendar);
    }

    LitRenderer<ClaimRow> authority() {
        return LitRenderer.<ClaimRow>of(
                        "<span class=\"cell-authority\">" + VOICE + "<span>${item.authority}</span></span>")
                .withProperty("voice", text::voice)
                .withProperty("authority", text::authority);
    }

    LitRenderer<ClaimRow> source() {
        return withSource(LitRenderer.of(SOURCE));
    }

    /** Returns the button that opens and closes the details. */
    LitRenderer<ClaimRow> more(SerializablePredicate<ClaimRow> open, SerializableConsumer<ClaimRow> toggle) {
        return LitRenderer.<ClaimRow>of("""
                        <button type="button" class="more" aria-expanded="${item.open}" @click="${toggle}"
                          aria-label="Details: ${item.statement}"><span class="more-sign" aria-hidden="true"></span></button>""")
                .withProperty("open", row -> String.valueOf(open.test(row)))
                .withProperty("statement", text::statement)
                .withFunction("toggle", toggle);
    }

    /** Returns a whole claim in one cell, for narrow windows. */
    LitRenderer<ClaimRow> card() {
        String template = """
                <span class="card"><span class="card-voice">%s</span>
                  <span class="card-claim">${item.statement}</span>
                  <span class="card-value">${item.value}<span class="cell-more">${item.caveat}</span></span>
                  <span class="card-more">${item.about} %s</span></span>""".formatted(VOICE, SOURCE);
        return withSource(LitRenderer.<ClaimRow>of(template))
                .withProperty("voice", text::voice)
                .withProperty("statement", text::statement)
                .withProperty("value", text::value)
                .withProperty("caveat", text::caveat)
                .withProperty("about", this::about);
    }

    private String about(ClaimRow row) {
        return Stream.of(text.authority(row), text.period(row))
                .filter(words -> !words.isEmpty())
                .map(words -> words + " · ")
                .collect(Collectors.joining());
    }

    private LitRenderer<ClaimRow> withSource(LitRenderer<ClaimRow> renderer) {
        return renderer.withProperty("link", text::link)
                .withProperty("source", text::source)
                .withProperty("grade", row -> row.source().reliability().name())
                .withProperty("gradeWords", row -> Names.of(row.source().reliability()));
    }
}
