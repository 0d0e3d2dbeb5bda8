/* One thread polls the queue until the deadline of the turn; moves that come early are set aside in a map,
where their turn looks before it waits, and late ones are dropped. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        Map<Integer, String> early = new HashMap<>();
        List<String> happened = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            System.out.println("game: turn " + turn);
            String what = early.remove(turn);
            if (what == null) {
                what = await(turn, limit, moves, early, otherwise);
            }
            System.out.println("game: " + what);
            happened.add(what);
        }
        return happened;
    }

    private static String await(
            int turn, Duration limit, BlockingQueue<Move> moves, Map<Integer, String> early, String otherwise)
            throws InterruptedException {
        long start = System.nanoTime();
        long patience = TimeUnit.NANOSECONDS.convert(limit);
        while (true) {
            long left = patience - (System.nanoTime() - start);
            Move move = moves.poll(left, TimeUnit.NANOSECONDS);
            if (move == null) {
                return otherwise;
            }
            if (move.turn() == turn) {
                return move.what();
            }
            if (move.turn() > turn) {
                early.putIfAbsent(move.turn(), move.what());
            }
        }
    }
}
