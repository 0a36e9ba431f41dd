package org.corridor.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PathDataTest {
    private static String data(Path2D path) {
        Utf8 out = new Utf8(new byte[0]);
        new PathData(out).append(path, null);
        return out.toString();
    }

    @Test
    void stepsAreRelativeAndWrittenWithoutNeedlessCharacters() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 10);
        path.lineTo(15.5, 10);
        path.lineTo(15.5, 9.25);
        path.lineTo(14, 8);
        path.lineTo(16, 9);
        path.closePath();
        assertThat(data(path)).isEqualTo("M10 10h5.5v-.75l-1.5-1.25 2 1z");
    }

    @Test
    void aPointOnTheSpotIsLeftOut() {
        Path2D path = new Path2D.Double();
        path.moveTo(1, 1);
        path.lineTo(1.001, 1.001);
        path.lineTo(2, 1);
        assertThat(data(path)).isEqualTo("M1 1h1");
    }

    @Test
    void curvesKeepTheirControlPoints() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(1, 2, 3, 4, 5, 6);
        path.quadTo(6, 6, 7, 5);
        assertThat(data(path)).isEqualTo("M0 0c1 2 3 4 5 6q1 0 2-1");
    }

    @Test
    void roundingNeverAddsUpAlongAPath() {
        Random random = new Random(7);
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        double x = 0;
        double y = 0;
        for (int i = 0; i < 5_000; i++) {
            x += random.nextDouble();
            y += random.nextDouble();
            path.lineTo(x, y);
        }
        double sumX = 0;
        double sumY = 0;
        Matcher steps =
                Pattern.compile("([hvl])|(-?\\d*\\.?\\d+)").matcher(data(path).substring("M0 0".length()));
        char command = ' ';
        boolean across = true;
        while (steps.find()) {
            if (steps.group(1) != null) {
                command = steps.group(1).charAt(0);
                across = command != 'v';
                continue;
            }
            double step = Double.parseDouble(steps.group(2));
            sumX += across ? step : 0;
            sumY += across ? 0 : step;
            across = command == 'l' ? !across : across;
        }
        assertThat(sumX).isCloseTo(x, org.assertj.core.data.Offset.offset(0.011));
        assertThat(sumY).isCloseTo(y, org.assertj.core.data.Offset.offset(0.011));
    }

    @Test
    void aTransformIsAppliedBeforeRounding() {
        Utf8 out = new Utf8(new byte[0]);
        Path2D path = new Path2D.Double();
        path.moveTo(0.001, 0.001);
        path.lineTo(0.002, 0.001);
        new PathData(out).append(path, AffineTransform.getScaleInstance(1000, 1000));
        assertThat(out.toString()).isEqualTo("M1 1h1");
    }
}
