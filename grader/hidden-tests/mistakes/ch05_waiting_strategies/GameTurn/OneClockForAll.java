/*
 * The limits count from the beginning of the game: who is quick leaves time to the next one.
 *
 * Refused by: GameTurnHiddenTest.each_limit_counts_from_the_beginning_of_the_turn
 */
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
        Map<Integer, String> made = new HashMap<>();
        long start = System.nanoTime();
        List<String> happened = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            System.out.println("game: turn " + turn);
            long deadline = start + limit.toNanos() * turn;
            while (!made.containsKey(turn)) {
                Move move = moves.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (move == null) {
                    break;
                }
                made.putIfAbsent(move.turn(), move.what());
            }
            happened.add(made.getOrDefault(turn, otherwise));
            System.out.println("game: " + happened.getLast());
        }
        return happened;
    }
}
