/* The limit is a move like the others: a timer puts it into the queue, and it is dropped if it comes too late. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        List<String> happened = new ArrayList<>();
        List<Move> early = new ArrayList<>();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            for (int turn = 1; turn <= turns; turn++) {
                System.out.println("game: turn " + turn);
                Move nobody = new Move(turn, otherwise);
                Future<?> bell = clock.schedule(
                        () -> {
                            moves.put(nobody);
                            return null;
                        },
                        limit.toMillis(),
                        TimeUnit.MILLISECONDS);
                Move move = waiting(turn, early);
                while (move == null) {
                    early.add(moves.take());
                    move = waiting(turn, early);
                }
                bell.cancel(true);
                happened.add(move.what());
                System.out.println("game: " + move.what());
            }
            return happened;
        } finally {
            clock.shutdownNow();
        }
    }

    private static Move waiting(int turn, List<Move> early) {
        early.removeIf(move -> move.turn() < turn);
        return early.stream().filter(move -> move.turn() == turn).findFirst().orElse(null);
    }
}
