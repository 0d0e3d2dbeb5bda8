/* What comes early lies in a queue of its own, sorted by turns, and each turn first looks there. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class GameTurn {

    private record Waiting(Move move, int number) {}

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        PriorityQueue<Waiting> early = new PriorityQueue<>(
                Comparator.comparing((Waiting waiting) -> waiting.move.turn()).thenComparing(Waiting::number));
        String[] happened = new String[turns];
        int number = 0;
        for (int turn = 1; turn <= turns; turn++) {
            System.out.println("game: turn " + turn);
            long start = System.nanoTime();
            while (happened[turn - 1] == null) {
                while (!early.isEmpty() && early.peek().move.turn() < turn) {
                    early.remove();
                }
                if (!early.isEmpty() && early.peek().move.turn() == turn) {
                    happened[turn - 1] = early.remove().move.what();
                    break;
                }
                long left = limit.toNanos() - (System.nanoTime() - start);
                Move next = moves.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
                if (next == null) {
                    happened[turn - 1] = otherwise;
                } else {
                    early.add(new Waiting(next, number++));
                }
            }
            System.out.println("game: " + happened[turn - 1]);
        }
        return List.of(happened);
    }
}
