/*
 * The moves that came early are kept in a static field, and the next game finds them there.
 *
 * Refused by: GameTurnHiddenTest.a_game_knows_nothing_of_others
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

public class GameTurn {

    private static final Map<Integer, String> MADE = new ConcurrentHashMap<>();

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        List<String> happened = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            System.out.println("game: turn " + turn);
            long deadline = System.nanoTime() + limit.toNanos();
            while (!MADE.containsKey(turn)) {
                Move move = moves.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (move == null) {
                    break;
                }
                MADE.putIfAbsent(move.turn(), move.what());
            }
            String what = MADE.remove(turn);
            happened.add(what == null ? otherwise : what);
            System.out.println("game: " + happened.getLast());
        }
        return happened;
    }
}
