package org.asynckata.grader.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.kit.TestMethod;
import org.asynckata.grader.worker.Reply;
import org.asynckata.grader.worker.Worker;
import org.asynckata.grader.worker.WorkerCommand;

/** Has an exercise tested by a worker: one verdict for each of its tests, whatever the exercise does to the worker. */
public final class TestRunner {
    /** How often an exercise may take its worker with it before the rest of its tests are given up. */
    private static final int MAX_DEATHS = 3;

    private final Kit kit;
    private final Duration limit;
    private final Worker worker;

    /**
     * Tests with this worker.
     *
     * @param limit how long the tests of one exercise may take, by the wall clock: the last resort, since the engine
     *     ends whatever it can by itself
     */
    public TestRunner(Worker worker, Kit kit, Duration limit) {
        this.worker = worker;
        this.kit = kit;
        this.limit = limit;
    }

    /** How to start a worker for this. */
    public static WorkerCommand command() {
        return TestWorker.command();
    }

    /** The verdicts on all tests of the exercise, in their order. */
    public List<Verdict> run(Compiled compiled) {
        List<TestMethod> tests = compiled.exercise().tests();
        Map<String, byte[]> classes = classes(compiled);
        List<Verdict> verdicts = new ArrayList<>();
        long left = limit.toNanos();
        for (int deaths = 0; verdicts.size() < tests.size() && deaths < MAX_DEATHS && left > 0; deaths++) {
            worker.send(new RunJob(names(tests.subList(verdicts.size(), tests.size())), classes));
            long start = System.nanoTime();
            receive(compiled, start + left, verdicts);
            left -= System.nanoTime() - start;
        }
        while (verdicts.size() < tests.size()) {
            verdicts.add(
                    new Verdict(Outcome.FAILED, "not run: the tests before it took the time or ended the process"));
        }
        return verdicts;
    }

    /** Takes verdicts until all are there or the worker has ended; the test that it ended in has failed. */
    private void receive(Compiled compiled, long end, List<Verdict> verdicts) {
        while (verdicts.size() < compiled.exercise().tests().size()) {
            switch (worker.receive(Verdict.class, Duration.ofNanos(end - System.nanoTime()))) {
                case Reply.Answer<Verdict>(Verdict verdict) ->
                    verdicts.add(verdict.in(
                            compiled.exercise().chapter(), compiled.classes().keySet()));
                case Reply.None<Verdict>(Reply.Reason reason) -> {
                    verdicts.add(new Verdict(Outcome.FAILED, sentence(reason)));
                    return;
                }
            }
        }
    }

    private String sentence(Reply.Reason reason) {
        return switch (reason) {
            case TOO_LATE -> "it was still running when the " + limit.toSeconds() + " s of this exercise were over";
            case OUT_OF_MEMORY -> "it used up the memory";
            case ENDED -> "it ended the whole process, as System.exit does";
            case GARBLED -> "it disturbed the talk between test and grader";
        };
    }

    private static List<RunJob.TestName> names(List<TestMethod> tests) {
        return tests.stream()
                .map(test -> new RunJob.TestName(test.className(), test.method()))
                .toList();
    }

    /** The kit's classes come last, so that nothing can take their place. */
    private Map<String, byte[]> classes(Compiled compiled) {
        Map<String, byte[]> classes = new HashMap<>(compiled.classes());
        classes.putAll(kit.givenClasses());
        classes.putAll(kit.testClasses());
        return classes;
    }
}
