/* A sorter thread takes the moves as they come and puts each into the pigeonhole of its turn, a future that only the
first move completes; each turn waits, with the limit, for its own pigeonhole and never sees a move for another. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        List<CompletableFuture<String>> holes =
                Stream.generate(CompletableFuture<String>::new).limit(turns).toList();
        Thread sorter = Thread.startVirtualThread(() -> sort(moves, holes));
        try {
            List<String> happened = new ArrayList<>();
            for (CompletableFuture<String> hole : holes) {
                System.out.println("game: turn " + (happened.size() + 1));
                String what = first(hole, limit, otherwise);
                System.out.println("game: " + what);
                happened.add(what);
            }
            return happened;
        } finally {
            sorter.interrupt();
            joinUninterruptibly(sorter);
        }
    }

    private static String first(CompletableFuture<String> hole, Duration limit, String otherwise) throws Exception {
        try {
            return hole.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return otherwise;
        }
    }

    private static void sort(BlockingQueue<Move> moves, List<CompletableFuture<String>> holes) {
        try {
            while (true) {
                Move move = moves.take();
                if (1 <= move.turn() && move.turn() <= holes.size()) {
                    holes.get(move.turn() - 1).complete(move.what());
                }
            }
        } catch (InterruptedException e) {
            // The game is over.
        }
    }

    private static void joinUninterruptibly(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
