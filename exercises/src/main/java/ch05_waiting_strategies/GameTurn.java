package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A game in turns. Who does not move in time loses the move, but the game goes on.
 *
 * <p>{@code play} plays the turns 1, 2, 3 and so on, the first at once, and each of the others as soon as the one
 * before it is over. When a turn begins, it prints {@code game: turn 1}; when it is over, it prints what has happened
 * in it, as in {@code game: attack}.
 *
 * <p>Players put their moves into the queue whenever they like, each with the number of the turn that it is meant for.
 * Every turn has the same limit, which counts from its own beginning.
 *
 * <ul>
 * <li>When a move for this turn comes in time, it happens, and the turn is over there and then. If there are several,
 *     the one that came first happens, and the others change nothing.
 * <li>When the limit is over and there was none, {@code otherwise} happens, and the turn is over.
 * <li>A move for a turn that is over comes too late. It changes nothing: the turn that is on goes on to its own limit.
 * <li>A move for a turn that is yet to begin comes early. The turn that is on goes on to its own limit, and the move
 *     waits: when its turn begins, it happens at once. Some moves may be in the queue when the game begins.
 * <li>A move that comes at the very instant of the limit of its turn may be in time or too late.
 * <li>A move for a turn that is never played changes nothing.
 * <li>If the caller is interrupted while it waits, it gets an {@link InterruptedException} at once, and nothing more is
 *     printed.
 * </ul>
 *
 * <p>{@code play} returns what has happened, turn by turn, as soon as the last turn is over. There may be no turn at
 * all.
 *
 * <p>A game knows nothing of earlier games, and several may be played at the same time. The queue may be of any kind
 * that gives the moves in the order in which they were put into it. Nobody else takes from it, and nobody looks at what
 * is in it when the game is over. The limit is a whole number of milliseconds and not zero, and to keep it to the
 * millisecond is enough. No thread of yours is left running.
 */
public class GameTurn {

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        throw new UnsupportedOperationException("TODO: play the turns, each with a move that is meant for it");
    }

    /** See it live: run this class. */
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
