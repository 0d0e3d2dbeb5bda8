package org.asynckata.engine.junit;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run what is still to do: build tools tell that tests were skipped, but not why. */
public final class ToDoListener implements TestExecutionListener {
    private final Set<String> toDo = new ConcurrentSkipListSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            result.getThrowable()
                    .map(Throwable::getMessage)
                    .flatMap(NotStarted::line)
                    .ifPresent(toDo::add);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!toDo.isEmpty()) {
            System.out.println("Still to do: " + String.join(", ", toDo));
        }
    }
}
