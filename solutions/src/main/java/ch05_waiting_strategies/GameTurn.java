package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        Map<Integer, String> made = new HashMap<>();
        List<String> happened = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            System.out.println("game: turn " + turn);
            waitFor(turn, limit, moves, made);
            happened.add(made.getOrDefault(turn, otherwise));
            System.out.println("game: " + happened.getLast());
        }
        return happened;
    }

    private static void waitFor(int turn, Duration limit, BlockingQueue<Move> moves, Map<Integer, String> made)
            throws InterruptedException {
        // A turn may have to wait several times, because not every move is meant for it. So it has a deadline: what is
        // left of the limit is worked out anew for each wait.
        long deadline = System.nanoTime() + limit.toNanos();
        while (!made.containsKey(turn)) {
            Move move = moves.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (move == null) {
                return;
            }
            // Whatever it is, it is filed under its own turn. If that is yet to begin, the move waits there; if it is
            // over, nobody looks there any more.
            made.putIfAbsent(move.turn(), move.what());
        }
    }

    static void main() throws Exception {
        BlockingQueue<Move> moves = new LinkedBlockingQueue<>();
        Thread.startVirtualThread(() -> {
            pause(1000);
            moves.add(new Move(1, "attack"));
            pause(4000); // too late
            moves.add(new Move(2, "defend"));
            pause(1900);
            moves.add(new Move(3, "attack"));
        });
        System.out.println("main: " + play(3, Duration.ofSeconds(3), moves, "pass"));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
