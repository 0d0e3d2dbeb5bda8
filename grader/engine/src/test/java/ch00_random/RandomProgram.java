package ch00_random;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A program of a few actors who do random things; it ends when all that they started has ended. */
public final class RandomProgram {
    private static final int ACTORS = 8;

    private final World world;
    private final SplittableRandom dice;

    /** The program with this number. Make it in the simulation that runs it. */
    public RandomProgram(long seed, Trace trace) {
        this.world = new World(trace);
        this.dice = new SplittableRandom(seed);
    }

    /** Runs the whole program. */
    public void run() throws InterruptedException {
        for (int i = 0; i < ACTORS; i++) {
            world.started.add(Thread.startVirtualThread(new Actor(world, dice.split(), 0)));
        }
        awaitAll();
        for (ExecutorService pool : world.pools) {
            end(pool);
        }
        end(world.scheduler);
        world.trace().note(0, "over");
    }

    /** Those for whom we wait may start others. */
    private void awaitAll() throws InterruptedException {
        int seen;
        do {
            seen = world.started.size() + world.futures.size();
            for (Thread thread : List.copyOf(world.started)) {
                thread.join();
            }
            for (Future<?> future : List.copyOf(world.futures)) {
                await(future);
            }
        } while (seen < world.started.size() + world.futures.size());
    }

    private void await(Future<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException | CancellationException e) {
            world.trace().note(0, e.getClass().getSimpleName());
        }
    }

    private void end(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        world.trace().note(0, "terminated " + pool.awaitTermination(1, TimeUnit.DAYS));
    }
}
