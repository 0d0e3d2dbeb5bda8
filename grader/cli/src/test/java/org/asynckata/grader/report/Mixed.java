package org.asynckata.grader.report;

import java.time.Duration;
import java.util.List;
import org.asynckata.grader.Grader;
import org.asynckata.grader.Workers;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.kit.FakeKit;

/** A submission of everything that makes a report difficult, really graded. */
final class Mixed {
    /** Markup, commands, controls, an emoji, marks of direction, and much of it. */
    static final String HOSTILE = "</title></pre><script>document.title='x'</script><img src=x onerror=alert(1)> ${1+1}"
            + " `a` **b** | @c #1 http://d.example ]]> &amp; ::error::e %0A, \"'";

    private static final String JAVA_HOSTILE =
            HOSTILE.replace("\"", "\\\"") + " \\u001b[31m \\u0000 \\u202e \\ud83c\\udf5e \\ud800\\r\\n::warning::f"
                    + "x".repeat(150) + " and on and on".repeat(100);

    private static final Report REPORT = grade();

    private Mixed() {}

    /** What came of it: solved, partly, failing and not compiled exercises. */
    static Report report() {
        return REPORT;
    }

    private static Report grade() {
        List<Candidate> candidates = List.of(
                FakeKit.solution("Counter"),
                FakeKit.with("Counter", "class Counter {\n static int next() { \"<b>\"; } }"),
                FakeKit.with("Adder", """
                    class Adder {
                        static int add(int a, int b) {
                            System.out.println("<i>%1$s: <b>%1$s");
                            if (a < 0) {
                                throw new IllegalStateException("%1$s");
                            }
                            return a + b;
                        }
                        static int add(Pair pair) {
                            throw new UnsupportedOperationException("TODO: add");
                        }
                    }
                    """.formatted(JAVA_HOSTILE)),
                FakeKit.with("Tea", """
                    class Tea {
                        static void make() throws InterruptedException {
                            System.out.println("tea: started");
                            Thread.sleep(3_500);
                            System.out.println("tea: ready");
                        }
                    }
                    """),
                FakeKit.solution("Tea"));
        try (Workers workers = Workers.start()) {
            Grader grader = new Grader(FakeKit.kit(), workers, Duration.ofMinutes(2));
            return Report.of(
                    "src/main/java",
                    grader.grade(candidates, _ -> {}),
                    List.of(HOSTILE),
                    new Report.Run(HOSTILE, "2026-01-02T03:04:05Z", 6_789, "25"));
        }
    }
}
