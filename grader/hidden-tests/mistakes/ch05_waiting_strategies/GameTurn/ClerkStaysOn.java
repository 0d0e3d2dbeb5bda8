/*
 * The thread that reads the moves goes on reading when the game is over.
 *
 * Refused by: GameTurnHiddenTest.few_turns_or_none
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        Map<Integer, CompletableFuture<String>> made = new ConcurrentHashMap<>();
        Thread.startVirtualThread(() -> {
            try {
                while (true) {
                    Move move = moves.take();
                    made.computeIfAbsent(move.turn(), _ -> new CompletableFuture<>())
                            .complete(move.what());
                }
            } catch (InterruptedException e) {
                // Nobody does that.
            }
        });
        List<String> happened = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            System.out.println("game: turn " + turn);
            happened.add(made.computeIfAbsent(turn, _ -> new CompletableFuture<>())
                    .completeOnTimeout(otherwise, limit.toMillis(), TimeUnit.MILLISECONDS)
                    .get());
            System.out.println("game: " + happened.getLast());
        }
        return happened;
    }
}
