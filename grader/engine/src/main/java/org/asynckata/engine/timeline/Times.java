package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.List;

/** Times one below the other, decimal point below decimal point. */
record Times(int whole, int decimals) {

    static Times of(List<Duration> instants) {
        List<String> all = instants.stream().map(Seconds::digits).toList();
        return new Times(
                all.stream().mapToInt(it -> it.indexOf('.')).max().orElse(1),
                all.stream()
                        .mapToInt(it -> it.length() - it.indexOf('.') - 1)
                        .max()
                        .orElse(1));
    }

    String format(Duration at) {
        String digits = Seconds.digits(at);
        String seconds = " ".repeat(Math.max(0, whole - digits.indexOf('.'))) + digits + " s";
        return Shown.pad(seconds, whole + 1 + decimals + 2);
    }
}
