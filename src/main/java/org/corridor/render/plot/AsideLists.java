package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.BesideLayer;

/**
 * Several lists together, one under the other or side by side.
 *
 * @param steps how far the top left corner of each lies from that of the one before
 */
record AsideLists(List<AsidePanel> panels, List<Step> steps, double height) implements SidePanel {
    private static final double APART = 14;
    private static final double GUTTER = 22;
    /** The least share of the width that a list gets, for each of the others. */
    private static final double LEAST = 0.32;
    /** What a list of one item needs, in pixels. */
    private static final double SHORT = 60;

    /** From this width on a list has two columns. */
    private static final double TWO_COLUMNS = 290;

    private record Step(double x, double y) {}

    /** Returns the lists one under the other; those with fewer items take only what they need at least. */
    static AsideLists column(List<BesideLayer.Aside> lists, double width, double height, TypeScale type) {
        double left = height - APART * (lists.size() - 1);
        List<AsidePanel> panels = new ArrayList<>();
        for (BesideLayer.Aside list : lists.reversed()) {
            boolean first = list.equals(lists.getFirst());
            double share = left * list.items().size() / Math.max(1, items(lists));
            AsidePanel panel = AsidePanel.fit(list, width, first ? left : Math.max(share, SHORT), 1, type);
            left -= panel.height();
            panels.addFirst(panel);
        }
        double all = panels.stream().mapToDouble(AsidePanel::height).sum() + APART * (panels.size() - 1);
        List<Step> steps = panels.stream()
                .map(panel -> new Step(0, panel.height() + APART))
                .toList();
        return new AsideLists(panels, steps, all);
    }

    /** Returns the lists side by side, the longest the widest. */
    static AsideLists row(List<BesideLayer.Aside> lists, double width, double height, TypeScale type) {
        double room = width - GUTTER * (lists.size() - 1);
        List<AsidePanel> panels = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (BesideLayer.Aside list : lists) {
            double part = lists.size() == 1 ? room : room * share(list, lists);
            int columns = part > TWO_COLUMNS ? 2 : 1;
            panels.add(AsidePanel.fit(list, part, height, columns, type));
            steps.add(new Step(part + GUTTER, 0));
        }
        double most = panels.stream().mapToDouble(AsidePanel::height).max().orElse(0);
        return new AsideLists(panels, steps, most);
    }

    private static double share(BesideLayer.Aside list, List<BesideLayer.Aside> lists) {
        double free = 1 - LEAST * lists.size();
        return LEAST + Math.max(0, free) * list.items().size() / items(lists);
    }

    private static int items(List<BesideLayer.Aside> lists) {
        return lists.stream().mapToInt(list -> list.items().size()).sum();
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        double left = x;
        double top = y;
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).paint(canvas, left, top);
            left += steps.get(i).x();
            top += steps.get(i).y();
        }
    }
}
