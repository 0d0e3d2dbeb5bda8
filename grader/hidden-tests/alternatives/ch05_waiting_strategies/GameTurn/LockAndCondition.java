/* A thread puts the moves on a board, and whoever plays waits at the board. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class GameTurn {

    private final Map<Integer, String> board = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    static List<String> play(int turns, Duration limit, BlockingQueue<Move> moves, String otherwise) throws Exception {
        GameTurn game = new GameTurn();
        Thread clerk = Thread.ofVirtual().start(() -> game.writeDown(moves));
        try {
            List<String> happened = new ArrayList<>();
            while (happened.size() < turns) {
                int turn = happened.size() + 1;
                System.out.println("game: turn " + turn);
                String move = game.move(turn, limit);
                happened.add(move == null ? otherwise : move);
                System.out.println("game: " + happened.getLast());
            }
            return happened;
        } finally {
            clerk.interrupt();
            clerk.join();
        }
    }

    private String move(int turn, Duration limit) throws InterruptedException {
        lock.lock();
        try {
            long left = limit.toNanos();
            while (!board.containsKey(turn) && left > 0) {
                left = moved.awaitNanos(left);
            }
            return board.get(turn);
        } finally {
            lock.unlock();
        }
    }

    private void writeDown(BlockingQueue<Move> moves) {
        try {
            while (true) {
                Move move = moves.take();
                lock.lock();
                try {
                    board.putIfAbsent(move.turn(), move.what());
                    moved.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            // The game is over.
        }
    }
}
