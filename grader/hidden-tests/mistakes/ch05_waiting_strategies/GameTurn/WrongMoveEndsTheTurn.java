/*
 * Only one look into the queue: whoever moves at the wrong time ends the turn of another.
 *
 * Refused by: GameTurnHiddenTest.a_late_move_changes_nothing
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        List<String> happened = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            System.out.println("game: turn " + turn);
            Move move = moves.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
            happened.add(move == null || move.turn() != turn ? otherwise : move.what());
            System.out.println("game: " + happened.getLast());
        }
        return happened;
    }
}
