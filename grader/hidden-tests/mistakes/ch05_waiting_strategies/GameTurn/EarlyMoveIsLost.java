/*
 * Whatever is not meant for the turn that is on is dropped, also what came early.
 *
 * Refused by: GameTurnHiddenTest.an_early_move_waits_for_its_turn
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
            long deadline = System.nanoTime() + limit.toNanos();
            Move move;
            do {
                move = moves.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } while (move != null && move.turn() != turn);
            happened.add(move == null ? otherwise : move.what());
            System.out.println("game: " + happened.getLast());
        }
        return happened;
    }
}
