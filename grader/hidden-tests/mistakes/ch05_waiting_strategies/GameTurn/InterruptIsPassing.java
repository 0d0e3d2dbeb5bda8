/*
 * An interrupt is taken for somebody who does not move, and the game goes on.
 *
 * Refused by: GameTurnHiddenTest.an_interrupted_caller_ends_the_game
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
            long deadline = System.nanoTime() + limit.toNanos();
            while (!made.containsKey(turn)) {
                try {
                    Move move = moves.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                    if (move == null) {
                        break;
                    }
                    made.putIfAbsent(move.turn(), move.what());
                } catch (InterruptedException e) {
                    break;
                }
            }
            happened.add(made.getOrDefault(turn, otherwise));
            System.out.println("game: " + happened.getLast());
        }
        return happened;
    }
}
