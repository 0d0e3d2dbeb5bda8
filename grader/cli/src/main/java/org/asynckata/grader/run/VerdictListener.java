package org.asynckata.grader.run;

import java.util.Optional;
import java.util.function.Consumer;
import org.asynckata.engine.junit.LastRun;
import org.asynckata.engine.timeline.Excerpt;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Makes one verdict of what JUnit tells of a test method: the first that went wrong, and a failure counts before a TODO. */
final class VerdictListener implements TestExecutionListener {
    private final Consumer<Verdict> ended;
    private TestPlan plan;
    private int told;
    private Excerpt printed;
    private boolean ran;
    private Verdict failure;
    private Verdict todo;

    /**
     * Tells the verdicts in the order in which the tests run.
     *
     * @param ended is told each as soon as it is known
     */
    VerdictListener(Consumer<Verdict> ended) {
        this.ended = ended;
        begin();
    }

    private void begin() {
        printed = Excerpt.EMPTY;
        ran = false;
        failure = null;
        todo = null;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier part, TestExecutionResult result) {
        Excerpt last = LastRun.take();
        if (part.isTest() && !ran) {
            printed = last;
        }
        ran |= part.isTest();
        Optional<Throwable> thrown = result.getThrowable();
        switch (result.getStatus()) {
            case SUCCESSFUL -> {}
            case ABORTED -> todo = todo == null ? Failures.verdict(thrown.orElseThrow(), last) : todo;
            case FAILED -> failure = failure == null ? Failures.verdict(thrown.orElseThrow(), last) : failure;
        }
        if (isMethod(part)) {
            tell();
        }
    }

    /** Whether it is a whole test method, and not one of its cases. */
    private boolean isMethod(TestIdentifier part) {
        return part.getSource().filter(MethodSource.class::isInstance).isPresent()
                && plan.getParent(part)
                        .flatMap(TestIdentifier::getSource)
                        .filter(MethodSource.class::isInstance)
                        .isEmpty();
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        if (told == 0) {
            tell(); // something around the tests has failed
        }
    }

    private void tell() {
        Verdict verdict = verdict();
        begin();
        told++;
        ended.accept(verdict);
    }

    private Verdict verdict() {
        if (failure != null) {
            return failure;
        }
        if (todo != null) {
            return todo;
        }
        return ran
                ? new Verdict(Outcome.PASSED, "", Reason.NONE, printed)
                : new Verdict(Outcome.FAILED, "JUnit did not run this test");
    }

    /** How many verdicts were told. */
    int told() {
        return told;
    }
}
