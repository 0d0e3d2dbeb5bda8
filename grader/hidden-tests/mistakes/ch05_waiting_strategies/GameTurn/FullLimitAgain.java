/*
 * A late move is dropped, but then the full limit begins again: who is late may hold up the game for ever.
 *
 * Refused by: GameTurnHiddenTest.a_late_move_changes_nothing
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
            while (!made.containsKey(turn)) {
                Move move = moves.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
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
