package org.asynckata.grader.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The time of a picture.
 *
 * @param ticks at round times
 */
record Axis(Duration from, Duration to, List<Mark> ticks) {
    private static final int WIDTH = 1000;

    /** No more of them fit on a phone. */
    private static final int TICKS = 4;

    private static final BigDecimal[] STEPS = {BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN};

    /** An axis for these instants, of which there is at least one; it begins with the test, or with the first of them if that is late. */
    static Axis of(List<Duration> instants) {
        Duration first = instants.stream().min(Duration::compareTo).orElseThrow();
        Duration last = instants.stream().max(Duration::compareTo).orElseThrow();
        Duration from = first.compareTo(last.dividedBy(2)) < 0 ? Duration.ZERO : first;
        Duration to = last.equals(from) ? from.plusSeconds(1) : last;
        List<Mark> ticks = new ArrayList<>();
        Axis axis = new Axis(from, to, ticks);
        BigDecimal step = step(seconds(to.minus(from)));
        BigDecimal at = seconds(from).divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; at.compareTo(seconds(last)) <= 0; at = at.add(step)) {
            ticks.add(axis.tick(at));
        }
        if (ticks.isEmpty()) {
            ticks.add(axis.tick(seconds(from)));
        }
        return axis;
    }

    private Mark tick(BigDecimal at) {
        Duration instant = Duration.ofNanos(at.movePointRight(9).longValue());
        return new Mark(x(instant), words(at), "", Mark.Kind.STEP, false);
    }

    private static BigDecimal step(BigDecimal span) {
        BigDecimal rough = span.divide(BigDecimal.valueOf(TICKS), 12, RoundingMode.HALF_UP);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (BigDecimal step : STEPS) {
            if (unit.multiply(step).compareTo(rough) >= 0) {
                return unit.multiply(step);
            }
        }
        return unit.multiply(BigDecimal.TEN);
    }

    int x(Duration at) {
        return seconds(at.minus(from))
                .multiply(BigDecimal.valueOf(WIDTH))
                .divide(seconds(to.minus(from)), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }

    private static String words(BigDecimal seconds) {
        BigDecimal plain = seconds.stripTrailingZeros();
        return plain.setScale(Math.max(0, plain.scale())).toPlainString() + " s";
    }
}
