package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;

/** The players of GameTurn. */
final class Players {

    private Players() {}

    /** After a while somebody says which move it is going to be, and makes it. */
    static void move(Duration after, BlockingQueue<Move> moves, int turn, String what) {
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(after);
                System.out.println("player: " + what + " for turn " + turn);
                moves.put(new Move(turn, what));
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts a player", e);
            }
        });
    }
}
