package org.asynckata.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A learner's afternoon with {@code watch}, in a real terminal. */
@Timeout(120)
class WatchTest {
    private static final Path KIT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final String CHAPTER = "src/main/java/ch02_coroutines/";
    private static final String BREAKFAST = CHAPTER + "Breakfast.java";
    private static final String LATE = "toast: started at 2.0 s, expected at 0.0 s";
    private static final String SOLVED = "Solved. The next one: n";

    /** A save that is told later than this feels broken; on a quiet machine it takes a tenth. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private String stub;
    private String wrong;
    private String right;

    @BeforeEach
    void fork_and_clone() throws IOException {
        Files.createDirectories(folder.resolve(CHAPTER));
        try (Stream<Path> stubs = Files.list(KIT.resolve("exercises").resolve(CHAPTER))) {
            for (Path stub : stubs.toList()) {
                Files.copy(stub, folder.resolve(CHAPTER).resolve(stub.getFileName()));
            }
        }
        Files.writeString(folder.resolve(".kata"), "exercise=Breakfast\n");
        stub = Files.readString(folder.resolve(BREAKFAST));
        wrong = Files.readString(
                KIT.resolve("grader/hidden-tests/mistakes/ch02_coroutines/Breakfast/ToastWaitsForCoffee.java"));
        right = Files.readString(KIT.resolve("solutions").resolve(BREAKFAST));
    }

    @Test
    void what_is_saved_is_told_at_once_and_keys_lead_on() throws IOException {
        try (TmuxWindow window = watch(120, 50)) {
            awaitScreen(window, "Breakfast  not started  0/10", "n next   h hint   l list   q quit");

            save(wrong);
            awaitScreen(window, LATE, "> 0.0 s  toast: started", "Next: Start everything before you wait");
            assertThat(window.colours()).contains("\u001b[36mNext: Start everything");
            assertThat(window.screen()).contains("  2.0 s  coffee: ready         2.0 s  coffee: ready");

            save("package ch02_coroutines;\nclass Breakfast {");
            awaitScreen(window, "does not compile", "Breakfast.java:2:", "reached end of file");

            save(right);
            awaitScreen(window, "Breakfast  solved  10/10", SOLVED, "1 of 42 solved, 10 of ");

            window.press("n");
            awaitScreen(window, "ForgottenAwait  not started");
            window.press("h");
            awaitScreen(window, "Hint 1 of ");
            window.press("l");
            awaitScreen(window, "ch05_waiting_strategies", "[ForgottenAwait]", "✔ Breakfast");

            measure(window);
            window.press("x", "q");
            awaitScreen(window, "exit code 0, as it was");
        }
    }

    private void measure(TmuxWindow window) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            times.add(millisUntil(window, wrong, LATE));
            times.add(millisUntil(window, right, SOLVED));
        }
        times.sort(null);
        long median = times.get(times.size() / 2);
        System.out.println(
                "watch: from save to verdict " + median + " ms (median), at most " + times.getLast() + " ms");
        assertThat(median).isLessThan(AT_ONCE.toMillis());
    }

    private long millisUntil(TmuxWindow window, String source, String verdict) throws IOException {
        long begin = System.nanoTime();
        save(source);
        soon().pollInterval(Duration.ofMillis(5)).until(() -> window.screen().contains(verdict));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    @Test
    void a_narrow_window_shows_all_of_it_and_a_crash_loses_nothing() throws IOException {
        save(wrong);
        Files.delete(folder.resolve(".kata"));
        try (TmuxWindow window = watch(120, 60)) {
            awaitScreen(window, "OneByOne  missing");
            window.press("n", "n", "n", "n", "n", "n");
            awaitScreen(window, LATE);

            window.resize(50, 60);
            awaitScreen(window, "- expected   + actual", "> + 2.0 s  toast: started");
            assertThat(window.screen()).doesNotContain("coffee: ready         2.0 s");

            ProcessHandle.of(Long.parseLong(
                            Files.readString(folder.resolve("pid")).strip()))
                    .orElseThrow()
                    .destroyForcibly();
            awaitScreen(window, "exit code 137");
        }
        try (TmuxWindow window = watch(50, 60)) {
            awaitScreen(window, "Breakfast  partly", LATE);
            window.press("C-c");
            awaitScreen(window, "exit code 130, as it was");
        }
    }

    @Test
    void without_a_terminal_pages_follow_each_other_in_plain_lines() throws IOException {
        Process watch = new ProcessBuilder(command()).start();
        try (BufferedReader out = watch.inputReader();
                Writer in = watch.outputWriter()) {
            assertThat(out.readLine()).startsWith("Breakfast  not started");
            save(wrong);
            assertThat(out.lines().filter(line -> line.startsWith(LATE)).findFirst())
                    .isPresent()
                    .get()
                    .asString()
                    .doesNotContain("\u001b");
            in.write("next\n");
            in.flush();
            assertThat(out.lines().anyMatch(line -> line.startsWith("ForgottenAwait  not started")))
                    .isTrue();
        }
        // Nobody reads any more: the next page ends it.
        save(stub);
        soon().until(() -> !watch.isAlive());
        assertThat(watch.exitValue()).isZero();
    }

    /** In a shell that tells afterwards how it ended, and whether the terminal is as it was. */
    private TmuxWindow watch(int columns, int rows) throws IOException {
        Path script = Files.writeString(folder.resolve("watch.sh"), """
            trap : INT
            before=$(stty -g)
            sh -c 'echo $$ > pid; exec "$@"' sh "$@"
            code=$?
            [ "$(stty -g)" = "$before" ] && echo "exit code $code, as it was" || echo "exit code $code, changed"
            """);
        return TmuxWindow.open(
                folder, columns, rows, "sh " + script.getFileName() + " '" + String.join("' '", command()) + "'");
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "watch",
                folder.toString());
    }

    /** As many editors do: another file, in the place of the old one. */
    private void save(String source) throws IOException {
        Path part = Files.writeString(folder.resolve(BREAKFAST + ".part"), source);
        Files.move(part, folder.resolve(BREAKFAST), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void awaitScreen(TmuxWindow window, String... parts) {
        soon().untilAsserted(() -> assertThat(window.screen()).contains(parts));
    }

    private static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(60));
    }
}
