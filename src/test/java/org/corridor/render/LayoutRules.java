package org.corridor.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Mark;
import org.corridor.dataset.ClaimRef;
import org.corridor.render.SvgPicture.Words;
import org.corridor.render.label.Box;

/** What must hold for every picture, however small and whatever it shows. */
final class LayoutRules {
    /** 9 points are 12 pixels; ours is half a pixel more. */
    private static final double SMALLEST = 12.5;

    private LayoutRules() {}

    /** Returns everything that is wrong with a picture. */
    static List<Flaw> judge(Picture asked, SvgPicture drawn) {
        List<Flaw> flaws = new ArrayList<>();
        overlaps(drawn, flaws);
        cuts(drawn, flaws);
        smallType(asked, drawn, flaws);
        missingWords(asked, drawn, flaws);
        marks(asked.spec(), drawn, flaws);
        flaws.addAll(Colours.judge(drawn));
        return flaws;
    }

    static void overlaps(SvgPicture drawn, List<Flaw> flaws) {
        List<Words> all = drawn.words();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                TextBoxes.Text one = all.get(i).text();
                TextBoxes.Text other = all.get(j).text();
                if (one.box().grow(-0.3).overlaps(other.box().grow(-0.3))) {
                    String words = "“%s” over “%s”".formatted(one.words(), other.words());
                    flaws.add(new Flaw(words, one.box().union(other.box())));
                }
            }
        }
    }

    static void cuts(SvgPicture drawn, List<Flaw> flaws) {
        for (Words words : drawn.words()) {
            if (!drawn.page().contains(words.text().box())) {
                flaws.add(new Flaw(
                        "“" + words.text().words() + "” is cut at the edge",
                        words.text().box()));
            }
        }
    }

    /** Pictures smaller than those for which type is made are laid out larger and reduced: their type is, too. */
    private static void smallType(Picture asked, SvgPicture drawn, List<Flaw> flaws) {
        double scale = asked.view().size().width() / drawn.page().width();
        for (Words words : drawn.words()) {
            if (words.size() * Math.max(1, scale) < SMALLEST) {
                flaws.add(new Flaw(
                        "“%s” is set in %s px, not %s px".formatted(words.text().words(), words.size(), SMALLEST),
                        words.text().box()));
            }
        }
    }

    private static void missingWords(Picture asked, SvgPicture drawn, List<Flaw> flaws) {
        String all = drawn.words().stream().map(words -> words.text().words()).collect(Collectors.joining(" "));
        ChartSpec spec = asked.spec();
        List<String> wanted = asked.view().plain()
                ? List.of(spec.source(), spec.licence())
                : List.of(spec.title(), spec.subtitle(), spec.source(), spec.licence());
        for (String words : wanted) {
            if (!plain(all).contains(plain(words))) {
                flaws.add(new Flaw("“" + words + "” is not whole", drawn.page()));
            }
        }
    }

    /** Leaves out what only tells the direction of letters, and how many spaces part words. */
    private static String plain(String words) {
        return words.replaceAll("[\u2066-\u2069]", "").replaceAll("\\s+", " ").strip();
    }

    private static void marks(ChartSpec spec, SvgPicture drawn, List<Flaw> flaws) {
        Map<SvgPicture.Drawn, Integer> balance = new HashMap<>();
        drawn.marks().forEach(mark -> balance.merge(mark, 1, Integer::sum));
        spec.marks().forEach(mark -> balance.merge(expected(mark), -1, Integer::sum));
        balance.forEach((mark, times) -> {
            if (times != 0) {
                String words = "mark %s is drawn %s".formatted(mark.id(), times > 0 ? "too often" : "not at all");
                flaws.add(new Flaw(words, new Box(0, 0, 0, 0)));
            }
        });
    }

    private static SvgPicture.Drawn expected(Mark mark) {
        String claims = mark.claims().stream().map(ClaimRef::toString).collect(Collectors.joining(" "));
        return new SvgPicture.Drawn(mark.id(), claims);
    }
}
