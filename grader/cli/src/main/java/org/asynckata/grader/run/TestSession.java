package org.asynckata.grader.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.asynckata.engine.VirtualTime;
import org.asynckata.engine.timeline.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs test methods with JUnit, those of one class in one go: what JUnit has to find out about a class takes as long as several
 * tests. A parameterised one is one test: it passes when all its cases do.
 */
final class TestSession {
    private final Launcher launcher = launcher();

    /** With Jupiter alone, nothing looked up and one session for all: quicker, and the same wherever it runs. */
    private static Launcher launcher() {
        Thread.currentThread().setContextClassLoader(new WithoutFlightRecorder());
        LauncherConfig config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build();
        return LauncherFactory.openSession(config).getLauncher();
    }

    /** JUnit tells its events to the Flight Recorder when it finds one. Nobody listens, and loading it takes time. */
    private static final class WithoutFlightRecorder extends ClassLoader {
        WithoutFlightRecorder() {
            super(TestSession.class.getClassLoader());
        }

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            if (name.startsWith("jdk.jfr.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name);
        }
    }

    /** Loads what every test needs: while the first exercise is being compiled, this worker has nothing else to do. */
    void warmUp() {
        run(
                List.of(new RunJob.TestName(Nothing.class.getName(), "happens")),
                TestSession.class.getClassLoader(),
                _ -> true);
    }

    @VirtualTime
    static final class Nothing {
        @Test
        void happens() {}
    }

    /**
     * Runs the first of these tests, and those after it that are of the same class.
     *
     * @param ended is told each verdict, and says whether the next test may use the same classes
     * @return how many have a verdict, at least one
     */
    int run(List<RunJob.TestName> tests, ClassLoader classes, Predicate<Verdict> ended) {
        Thread.currentThread().setContextClassLoader(classes);
        try {
            Class<?> testClass = classes.loadClass(tests.getFirst().className());
            List<MethodSelector> selectors = new ArrayList<>();
            for (RunJob.TestName test : tests) {
                if (test.className().equals(testClass.getName())) {
                    selectors.add(selectMethod(testClass, method(testClass, test.method())));
                }
            }
            return run(selectors, ended);
        } catch (ReflectiveOperationException | LinkageError e) {
            ended.test(Failures.verdict(e, Excerpt.EMPTY));
            return 1;
        }
    }

    private static Method method(Class<?> testClass, String name) throws NoSuchMethodException {
        return Arrays.stream(testClass.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }

    private int run(List<MethodSelector> selectors, Predicate<Verdict> ended) {
        CancellationToken stop = CancellationToken.create();
        VerdictListener listener = new VerdictListener(verdict -> {
            if (!ended.test(verdict)) {
                stop.cancel();
            }
        });
        launcher.execute(LauncherExecutionRequestBuilder.request(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectors)
                        .build())
                .cancellationToken(stop)
                .listeners(listener)
                .build());
        return listener.told();
    }
}
