package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Layer;

/** Several lists one under the other. */
record AsideLists(List<AsidePanel> panels) implements SidePanel {
    private static final double APART = 14;

    /** Returns the lists in a height; those with fewer items take only what they need at least. */
    static AsideLists fit(List<Layer.Aside> lists, double width, double height, int columns, TypeScale type) {
        double left = height - APART * (lists.size() - 1);
        List<AsidePanel> panels = new ArrayList<>();
        for (Layer.Aside list : lists.reversed()) {
            boolean first = list.equals(lists.getFirst());
            double share = left * list.items().size() / Math.max(1, items(lists));
            AsidePanel panel = AsidePanel.fit(list, width, first ? left : Math.max(share, 60), columns, type);
            left -= panel.height();
            panels.addFirst(panel);
        }
        return new AsideLists(panels);
    }

    private static int items(List<Layer.Aside> lists) {
        return lists.stream().mapToInt(list -> list.items().size()).sum();
    }

    @Override
    public double height() {
        return panels.stream().mapToDouble(AsidePanel::height).sum() + APART * (panels.size() - 1);
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        double top = y;
        for (AsidePanel panel : panels) {
            panel.paint(canvas, x, top);
            top += panel.height() + APART;
        }
    }
}
