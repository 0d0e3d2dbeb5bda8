package org.asynckata.grader.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** How much later than the worker itself the scoring process notices that time is over. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Kit kit;
    private final Duration limit;
    private final Worker worker;

    /** Whether the process has had an exercise before this one. */
    private boolean inherited;

    /** Whether this exercise has changed the process. */
    private boolean changed;

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

    /**
     * How to start a worker for this.
     *
     * @param schedules in how many more orders of turns each test runs that does not say so itself
     */
    public static WorkerCommand command(int schedules) {
        return TestWorker.command(schedules);
    }

    /** The verdicts on all tests of the exercise, in their order. */
    public List<Verdict> run(Compiled compiled) {
        List<TestMethod> tests = compiled.exercise().tests();
        Map<String, byte[]> classes = classes(compiled);
        List<Verdict> verdicts = new ArrayList<>();
        long left = limit.toNanos();
        for (int deaths = 0; verdicts.size() < tests.size() && deaths < MAX_DEATHS && left > 0; ) {
            List<RunJob.TestName> rest = names(tests.subList(verdicts.size(), tests.size()));
            worker.send(new RunJob(rest, classes, (int) Duration.ofNanos(left).toMillis()));
            long start = System.nanoTime();
            Optional<Verdict> death = receive(compiled, start + left, verdicts);
            left -= System.nanoTime() - start;
            if (death.isPresent() && (!inherited || left <= 0)) {
                verdicts.add(death.get());
                deaths++;
            }
            // Otherwise once more, in a fresh process: what another exercise left in this one may have ended it.
            inherited &= death.isEmpty();
        }
        while (verdicts.size() < tests.size()) {
            verdicts.add(
                    new Verdict(Outcome.FAILED, "not run: the tests before it took the time or ended the process"));
        }
        leave();
        return verdicts;
    }

    /** Takes verdicts until all are there or the worker has ended, and then tells how. */
    private Optional<Verdict> receive(Compiled compiled, long end, List<Verdict> verdicts) {
        while (verdicts.size() < compiled.exercise().tests().size()) {
            Duration patience = Duration.ofNanos(end - System.nanoTime()).plus(GRACE);
            switch (worker.receive(TestReply.class, patience)) {
                case Reply.Answer<TestReply>(TestReply(Verdict told, TestReply.State state)) -> {
                    changed |= state != TestReply.State.UNCHANGED;
                    switch (state) {
                        case UNCHANGED, CHANGED ->
                            verdicts.add(told.in(
                                    compiled.exercise().chapter(),
                                    compiled.classes().keySet()));
                        case TOO_LATE -> {
                            return ended(tooLate() + told.message());
                        }
                        case TOO_MANY_THREADS -> {
                            return ended("it started far too many threads");
                        }
                    }
                }
                case Reply.None<TestReply>(Reply.Reason reason) -> {
                    return ended(sentence(reason));
                }
            }
        }
        return Optional.empty();
    }

    /** What the exercise has left in the worker must not meet the next. */
    private void leave() {
        if (changed) {
            worker.close();
        }
        inherited = !changed;
        changed = false;
    }

    private Optional<Verdict> ended(String why) {
        worker.close();
        changed = false;
        return Optional.of(new Verdict(Outcome.FAILED, why));
    }

    private String sentence(Reply.Reason reason) {
        return switch (reason) {
            case TOO_LATE -> tooLate();
            case OUT_OF_MEMORY -> "it used up the memory";
            case ENDED -> "it ended the whole process, as System.exit does";
            case GARBLED -> "it disturbed the talk between test and grader";
        };
    }

    private String tooLate() {
        return "it was still running when the " + limit.toSeconds() + " s of this exercise were over";
    }

    private static List<RunJob.TestName> names(List<TestMethod> tests) {
        return tests.stream()
                .map(test -> new RunJob.TestName(test.className(), test.method()))
                .toList();
    }

    /** The kit's classes come last, so that nothing can take their place. */
    private Map<String, byte[]> classes(Compiled compiled) {
        Map<String, byte[]> classes = new HashMap<>();
        compiled.classes().forEach((name, classFile) -> classes.put(name, SymmetricEquals.in(classFile)));
        classes.putAll(kit.givenClasses());
        classes.putAll(kit.helpers(compiled.exercise().chapter()));
        classes.putAll(kit.testClasses(compiled.exercise()));
        return classes;
    }
}
