package org.asynckata.fidelity;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asynckata.engine.Line;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The visible tests, run with our solutions. */
final class VisibleTests {
    private static final Path HIDDEN_TESTS = Path.of("src/main/java");
    private static final String SUFFIX = "HiddenTest.java";

    private VisibleTests() {}

    /** The packages of the exercises, by simple name. */
    static Map<String, String> exercises() {
        try (Stream<Path> files = Files.walk(HIDDEN_TESTS)) {
            return files.map(file -> HIDDEN_TESTS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(SUFFIX))
                    .map(path ->
                            path.substring(0, path.length() - SUFFIX.length()).split("/"))
                    .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What our solution prints in a visible test, which passes. */
    static List<Line> timeline(String exercise, String test) {
        TimelineKeeper.forget();
        pass(selectMethod(testClass(exercise), method(exercise, test)));
        return TimelineKeeper.kept();
    }

    /** All visible tests of an exercise pass. */
    static void pass(String exercise) {
        pass(selectClass(testClass(exercise)));
    }

    private static void pass(DiscoverySelector tests) {
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(tests)
                                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        if (summary.getTestsSucceededCount() == 0 || summary.getTestsSucceededCount() < summary.getTestsFoundCount()) {
            throw new AssertionError(tests + " did not pass: "
                    + summary.getFailures().stream()
                            .map(failure -> failure.getException().getMessage())
                            .toList());
        }
    }

    private static Class<?> testClass(String exercise) {
        try {
            return Class.forName(exercises().get(exercise) + "." + exercise + "Test");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(exercise + " has no visible test", e);
        }
    }

    private static Method method(String exercise, String name) {
        return Arrays.stream(testClass(exercise).getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(exercise + "Test has no test " + name));
    }
}
