package ch00_random;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Takes a few random steps; some of them start other actors. */
final class Actor implements Runnable {
    private static final int DEEPEST = 4;
    private static final List<Step> STEPS = Stream.of(
                    Waits.steps(),
                    Monitors.steps(),
                    Locks.steps(),
                    Synchronizers.steps(),
                    Queues.steps(),
                    Tasks.steps(),
                    Executions.steps(),
                    Chances.steps())
            .flatMap(List::stream)
            .toList();

    private final World world;
    private final SplittableRandom dice;
    private final int number;
    private final int depth;

    Actor(World world, SplittableRandom dice, int depth) {
        this.world = world;
        this.dice = dice;
        this.number = world.nextNumber();
        this.depth = depth;
    }

    /** Another actor, with dice of its own, whom this one may start. */
    Actor child() {
        return new Actor(world, dice.split(), depth + 1);
    }

    /** Whether this actor may start others: their number is limited. */
    boolean mayStartOthers() {
        return depth < DEEPEST;
    }

    World world() {
        return world;
    }

    /** A random number from 0 up to the limit, without it. */
    int dice(int limit) {
        return dice.nextInt(limit);
    }

    <T> T oneOf(List<? extends T> choices) {
        return choices.get(dice(choices.size()));
    }

    void note(Object what) {
        world.trace().note(number, String.valueOf(what));
    }

    @Override
    public void run() {
        note("began as " + Thread.currentThread().getName());
        int steps = 4 + dice(8);
        for (int i = 0; i < steps; i++) {
            int step = dice(STEPS.size());
            note("step " + step);
            try {
                STEPS.get(step).take(this);
            } catch (Exception e) {
                note(e.getClass().getSimpleName());
            }
        }
        note("ended");
    }
}
