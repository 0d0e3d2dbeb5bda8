/* A promise for each turn. One thread reads the moves and keeps them; the game waits for one after the other. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        List<CompletableFuture<String>> promises = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            promises.add(new CompletableFuture<>());
        }
        Thread reader = Thread.startVirtualThread(() -> read(moves, promises));
        try {
            List<String> happened = new ArrayList<>();
            for (CompletableFuture<String> promise : promises) {
                System.out.println("game: turn " + (happened.size() + 1));
                happened.add(promise.completeOnTimeout(otherwise, limit.toMillis(), TimeUnit.MILLISECONDS)
                        .get());
                System.out.println("game: " + happened.getLast());
            }
            return happened;
        } finally {
            reader.interrupt();
        }
    }

    private static void read(BlockingQueue<Move> moves, List<CompletableFuture<String>> promises) {
        try {
            while (true) {
                Move move = moves.take();
                if (move.turn() >= 1 && move.turn() <= promises.size()) {
                    promises.get(move.turn() - 1).complete(move.what());
                }
            }
        } catch (InterruptedException e) {
            // The game is over.
        }
    }
}
