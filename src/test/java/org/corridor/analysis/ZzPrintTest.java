package org.corridor.analysis;

import org.corridor.ShippedDataset;
import org.junit.jupiter.api.Test;

class ZzPrintTest {
    static String s(Level l) {
        return l.authority() + " " + l.period().text() + " " + l.range().low() + ".."
                + l.range().high() + " " + l.unit() + " "
                + l.claims().stream().map(c -> c.id()).toList();
    }

    @Test
    void print() {
        MirrorGaps m = MirrorGaps.of(ShippedDataset.get(), Selection.on(ShippedDataset.DAY));
        System.out.println("GAPS " + m.gaps().size() + " REF " + m.refusals().size());
        m.gaps()
                .forEach(g -> System.out.println("G " + g.flow() + " " + s(g.a()) + " | " + s(g.b()) + " " + g.shared()
                        + " " + g.difference() + " " + g.ratio()));
        m.refusals()
                .forEach(r -> System.out.println("R " + r.flow() + " " + s(r.count()) + " || "
                        + r.nearest().map(ZzPrintTest::s) + " " + r.codes() + " " + r.overlap() + " "
                        + r.contradicts()));
        for (int i = 0; i < 200; i++) MirrorGaps.of(ShippedDataset.get(), Selection.on(ShippedDataset.DAY));
        long t = System.nanoTime();
        for (int i = 0; i < 50; i++) MirrorGaps.of(ShippedDataset.get(), Selection.on(ShippedDataset.DAY));
        System.out.println("ms " + (System.nanoTime() - t) / 50e6);
    }
}
