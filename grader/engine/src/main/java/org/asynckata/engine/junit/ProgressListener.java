package org.asynckata.engine.junit;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.asynckata.engine.timeline.LearnerFrames;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run what is still to do, which build tools do not. Where the property {@code kata.progress} is set,
 * also whether the exercise passes, or how they stand if there were several.
 */
public final class ProgressListener implements TestExecutionListener {
    private final Set<String> toDo = new ConcurrentSkipListSet<>();
    private final Tally tally = new Tally();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        TestExecutionResult.Status status = result.getStatus();
        if (status == TestExecutionResult.Status.ABORTED) {
            result.getThrowable()
                    .map(Throwable::getMessage)
                    .flatMap(NotStarted::line)
                    .ifPresent(toDo::add);
        }
        if (test.isTest() || status == TestExecutionResult.Status.FAILED) {
            testClass(test.getSource()).ifPresent(it -> count(it, status));
        }
    }

    private synchronized void count(String testClass, TestExecutionResult.Status status) {
        tally.add(testClass, status);
    }

    private static Optional<String> testClass(Optional<TestSource> source) {
        return source.map(it -> switch (it) {
                    case MethodSource method -> method.getClassName();
                    case ClassSource type -> type.getClassName();
                    default -> "";
                })
                .map(name -> name.split("\\$", 2)[0])
                .filter(name -> LearnerFrames.isChapters(name) && name.endsWith("Test"));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        boolean progress = Boolean.getBoolean("kata.progress");
        if (progress && tally.size() > 1) {
            tally.lines().forEach(System.out::println);
        } else if (!toDo.isEmpty()) {
            System.out.println("Still to do: " + String.join(", ", toDo));
        } else if (progress) {
            tally.passing().forEach(exercise -> System.out.println(exercise + " passes its visible tests."));
        }
    }
}
