package org.asynckata.engine.junit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.simulation.Schedule;

/** Runs a test method again under many schedules, each time on a fresh instance of classes that keep nothing of earlier runs. */
final class ScheduledRuns {
    private static final String HIDDEN_TEST = "HiddenTest";

    private final Method method;
    private final List<Object> arguments;
    private FreshClasses classes;

    ScheduledRuns(Method method, List<Object> arguments) {
        this.method = method;
        this.arguments = arguments;
        this.classes = FreshClasses.like(method.getDeclaringClass().getClassLoader());
    }

    /** The one schedule to replay, from the property {@code kata.seed}. */
    static OptionalLong replayed() {
        Long seed = Long.getLong("kata.seed");
        return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    }

    /** The schedules that a method asks for; the property {@code kata.schedules} asks in the place of those that do not. */
    static LongStream seeds(Method method) {
        if (RealTime.isWanted()) {
            return LongStream.empty();
        }
        Schedules wanted = method.getAnnotation(Schedules.class);
        int count = wanted == null ? Integer.getInteger("kata.schedules", 0) : wanted.value();
        OptionalLong replayed = replayed();
        return count > 0 && replayed.isPresent()
                ? LongStream.of(replayed.getAsLong())
                : LongStream.rangeClosed(1, count);
    }

    void run(long seed) throws Throwable {
        var run = new SimulatedRun(Schedule.seeded(seed));
        try {
            var instance = new FreshInstance(method, classes, run.timeline());
            run.phase(() -> instance.invoke(arguments));
            NotStarted.check(run.todo(), null);
            run.finish();
            classes = classes.forTheNextRun();
        } catch (Throwable failure) {
            run.abandon();
            LastRun.is(run);
            NotStarted.check(run.todo(), failure);
            throw Explained.of(failure, classes, circumstances(seed));
        }
    }

    /** Who has the test can run it again. A hidden test is not there to be run, but the visible one under many schedules is. */
    private String circumstances(long seed) {
        String test = method.getDeclaringClass().getSimpleName();
        String again = test.endsWith(HIDDEN_TEST)
                ? "Try the visible tests in many orders: mvn test -Dtest=" + test.replace(HIDDEN_TEST, "Test")
                        + " -Dkata.schedules=100"
                : "Replay it with: mvn test -Dtest=" + test + "#" + method.getName() + " -Dkata.seed=" + seed;
        return "It happened in schedule " + seed + ", one of many orders in which threads may take turns.\n" + again;
    }
}
