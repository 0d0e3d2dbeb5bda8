/*
 * Each turn takes moves in a thread of its own. The one that is cancelled at the limit may have taken a move already,
 * and writes it down when the next turn is no longer looking.
 *
 * Refused by: GameTurnHiddenTest.a_move_for_the_next_turn_is_not_lost_at_the_very_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        Map<Integer, String> made = new ConcurrentHashMap<>();
        List<String> happened = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int turn = 1; turn <= turns; turn++) {
                System.out.println("game: turn " + turn);
                int number = turn;
                Future<String> move = threads.submit(() -> moveFor(number, moves, made));
                try {
                    happened.add(move.get(limit.toMillis(), TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    happened.add(otherwise);
                } finally {
                    move.cancel(true);
                }
                System.out.println("game: " + happened.getLast());
            }
        }
        return happened;
    }

    private static String moveFor(int turn, BlockingQueue<Move> moves, Map<Integer, String> made)
            throws InterruptedException {
        while (!made.containsKey(turn)) {
            Move move = moves.take();
            made.putIfAbsent(move.turn(), move.what());
        }
        return made.get(turn);
    }
}
