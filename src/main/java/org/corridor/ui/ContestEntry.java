package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.corridor.analysis.Answer;
import org.corridor.analysis.Contest;
import org.corridor.chart.ContestWords;
import org.corridor.chart.Hue;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;

/** One question with everybody's answers to it, the lowest first. */
final class ContestEntry extends Article {
    private final Dataset dataset;
    private final ContestWords words;
    private final Contest contest;

    /** @param most how many answers are shown; where there are more, those in the middle are left out */
    ContestEntry(Dataset dataset, Contest contest, int most) {
        this.dataset = dataset;
        this.words = new ContestWords(dataset);
        this.contest = contest;
        addClassName("contest");
        Anchor title = new Anchor(Addresses.evidence(contest.claims()), words.title(contest));
        add(new H3(title), summary(), new ContestBand(contest), answers(most));
        String remark = ContestWords.remark(contest);
        if (!remark.isEmpty()) {
            Paragraph note = new Paragraph(remark);
            note.addClassName("cell-more");
            add(note);
        }
    }

    private Component summary() {
        Span sign = new Differ("");
        String voices = Words.count(contest.answers().size(), "answer", "answers") + ", "
                + Words.count(contest.voices(), "voice", "voices");
        Paragraph summary = new Paragraph(sign, new Span(" " + ContestWords.spread(contest) + " · " + voices));
        summary.addClassName("contest-spread");
        return summary;
    }

    private Component answers(int most) {
        UnorderedList list = new UnorderedList();
        list.addClassName("answers");
        List<Answer> all = contest.answers();
        int head = all.size() <= most ? all.size() : most / 2;
        int tail = all.size() <= most ? 0 : most - head;
        all.subList(0, head).forEach(answer -> list.add(item(answer)));
        if (head + tail < all.size()) {
            int left = all.size() - head - tail;
            list.add(new ListItem(new Anchor(
                    Addresses.evidence(contest.claims()), Words.count(left, "answer", "answers") + " in between")));
        }
        all.subList(all.size() - tail, all.size()).forEach(answer -> list.add(item(answer)));
        return list;
    }

    private ListItem item(Answer answer) {
        Anchor value = new Anchor(Addresses.evidence(answer.refs()), ContestWords.value(contest, answer));
        value.addClassName("door");
        List<String> more = new ArrayList<>(List.of(ContestWords.when(contest, answer)));
        if (answer.isAddedUp()) {
            more.add("added up by us");
        }
        if (!answer.isChartable()) {
            more.add("in tables only");
        }
        Span who = new Span();
        answer.authority()
                .map(id -> Hue.of(dataset.getAuthority(id), dataset.info()))
                .map(Voice::new)
                .ifPresent(who::add);
        who.add(new Span(words.who(answer)));
        who.addClassName("answer-who");
        Span when = new Span(String.join(" · ", more));
        when.addClassName("cell-more");
        Div said = new Div(who, when);
        return new ListItem(value, said);
    }
}
