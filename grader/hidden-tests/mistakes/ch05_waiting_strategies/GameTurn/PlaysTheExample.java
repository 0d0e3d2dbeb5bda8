/*
 * Nobody looks at the queue: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: GameTurnHiddenTest.any_game
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;

public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        List<String> happened = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            System.out.println("game: turn " + turn);
            Thread.sleep(turn == 1 ? 1_000 : turn == 2 ? 3_000 : 2_900);
            happened.add(turn == 2 ? otherwise : "attack");
            System.out.println("game: " + happened.getLast());
        }
        return happened;
    }
}
