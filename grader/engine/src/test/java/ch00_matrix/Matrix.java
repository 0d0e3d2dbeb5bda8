package ch00_matrix;

import java.util.List;
import java.util.stream.Stream;

/** All calls of the JDK that wait or tell the time. */
public final class Matrix {
    private Matrix() {}

    /** The rows, by topic. */
    public static List<Call> calls() {
        return Stream.of(
                        Sleeps.calls(),
                        Joins.calls(),
                        Monitors.calls(),
                        Locks.calls(),
                        Conditions.calls(),
                        Synchronizers.calls(),
                        Queues.calls(),
                        Deques.calls(),
                        Futures.calls(),
                        CompletableFutures.limits(),
                        CompletableFutures.chains(),
                        Pools.calls(),
                        Invocations.calls(),
                        Schedulers.calls(),
                        Threads.calls(),
                        Flows.calls(),
                        Clocks.calls(),
                        Spins.calls())
                .flatMap(List::stream)
                .toList();
    }
}
