package org.asynckata.grader.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.asynckata.engine.VirtualTime;
import org.asynckata.engine.junit.LastRun;
import org.asynckata.engine.timeline.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one test method with JUnit. A parameterised one is one test: it passes when all its cases do. */
final class SingleTest {
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
            super(SingleTest.class.getClassLoader());
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
        run(new RunJob.TestName(Nothing.class.getName(), "happens"), SingleTest.class.getClassLoader());
    }

    @VirtualTime
    static final class Nothing {
        @Test
        void happens() {}
    }

    Verdict run(RunJob.TestName test, ClassLoader classes) {
        Thread.currentThread().setContextClassLoader(classes);
        try {
            Class<?> testClass = classes.loadClass(test.className());
            Method method = Arrays.stream(testClass.getDeclaredMethods())
                    .filter(m -> m.getName().equals(test.method()))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException(test.method()));
            return run(testClass, method);
        } catch (ReflectiveOperationException | LinkageError e) {
            return Failures.verdict(e, Excerpt.EMPTY);
        }
    }

    private Verdict run(Class<?> testClass, Method method) {
        Listener listener = new Listener();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectMethod(testClass, method))
                        .build(),
                listener);
        return listener.verdict();
    }

    /** Keeps the first that went wrong; a failure counts before a TODO. */
    private static final class Listener implements TestExecutionListener {
        private Excerpt printed = Excerpt.EMPTY;
        private boolean ended;
        private Verdict failure;
        private Verdict todo;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            Excerpt last = LastRun.take();
            if (test.isTest() && !ended) {
                printed = last;
            }
            ended |= test.isTest();
            Optional<Throwable> thrown = result.getThrowable();
            switch (result.getStatus()) {
                case SUCCESSFUL -> {}
                case ABORTED -> todo = todo == null ? Failures.verdict(thrown.orElseThrow(), last) : todo;
                case FAILED -> failure = failure == null ? Failures.verdict(thrown.orElseThrow(), last) : failure;
            }
        }

        Verdict verdict() {
            if (failure != null) {
                return failure;
            }
            if (todo != null) {
                return todo;
            }
            return ended
                    ? new Verdict(Outcome.PASSED, "", Reason.NONE, printed)
                    : new Verdict(Outcome.FAILED, "JUnit did not run this test");
        }
    }
}
