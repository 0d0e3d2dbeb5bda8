package org.asynckata.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asynckata.grader.score.ExerciseResult;

/** What came of each attack and how long it took, as a table for those who want to see it: target/attacks.md. */
final class AttackTable {
    private static final int MAX_SAID = 120;

    private final List<String> rows = new ArrayList<>();
    private long total;
    private int innocents;

    /** Listens to one grade, in which an innocent exercise follows each attack. */
    Consumer<ExerciseResult> listener(List<Attack> attacks, String how) {
        return new Consumer<>() {
            private long last = System.nanoTime();
            private int index;

            @Override
            public void accept(ExerciseResult result) {
                long now = System.nanoTime();
                long millis = (now - last) / 1_000_000;
                last = now;
                total += millis;
                if (index % 2 == 0) {
                    row(attacks.get(index / 2), how, result, millis);
                } else if (result.score() == result.maxScore()) {
                    innocents++;
                }
                index++;
            }
        };
    }

    private void row(Attack attack, String how, ExerciseResult result, long millis) {
        String said = HostileTest.said(result).replaceAll("\\s+", " ").replace("|", "\\|");
        rows.add("| %s | %s | %s | %s, %d of %d | %s | %,d |"
                .formatted(
                        attack.name(),
                        attack.tries(),
                        how,
                        result.status(),
                        result.score(),
                        result.maxScore(),
                        said.length() <= MAX_SAID ? said : said.substring(0, MAX_SAID) + "…",
                        millis));
    }

    void write() throws IOException {
        Files.writeString(Path.of("target", "attacks.md"), """
            %d attacks, %d innocent exercises with all of their points, %d s.

            | attack | what it tries | | verdict | what is said of it first | ms |
            |---|---|---|---|---|---:|
            %s
            """.formatted(
                        rows.size(), innocents, total / 1000, String.join("\n", rows)));
    }
}
