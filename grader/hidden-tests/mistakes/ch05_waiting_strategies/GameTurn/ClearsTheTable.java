/*
 * Each turn begins with an empty queue, so that no late move is in the way. The early ones are gone, too.
 *
 * Refused by: GameTurnHiddenTest.some_moves_are_there_before_the_game
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
        List<String> happened = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            System.out.println("game: turn " + turn);
            moves.clear();
            long deadline = System.nanoTime() + limit.toNanos();
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
