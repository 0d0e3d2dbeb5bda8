package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.SynchronousQueue;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class GameTurnHiddenTest {

    private final BlockingQueue<Move> moves = new LinkedBlockingQueue<>();

    @Test
    @Points(2)
    void any_game(Timeline timeline) throws Exception {
        Random random = new Random(41);
        List<Line> expected = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            Game game = Game.any(random, 1 + round % 7);
            Duration start = timeline.now();
            BlockingQueue<Move> table = new LinkedBlockingQueue<>();
            game.moves.forEach((at, move) -> {
                Players.move(millis(at), table, move.turn(), move.what());
                String line = "player: " + move.what() + " for turn " + move.turn();
                expected.add(Line.at(start.plusMillis(at), line));
            });
            List<String> happened = new ArrayList<>();
            long now = 0;
            for (int turn = 1; turn <= game.turns; turn++) {
                expected.add(Line.at(start.plusMillis(now), "game: turn " + turn));
                happened.add(game.happens(turn, now));
                now = game.end(turn, now);
                expected.add(Line.at(start.plusMillis(now), "game: " + happened.getLast()));
            }

            assertThat(GameTurn.play(game.turns, millis(game.limit), table, "wait"))
                    .isEqualTo(happened);
            assertThat(timeline).took(start.plusMillis(now));
            Thread.sleep(seconds(60));
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void a_late_move_changes_nothing(Timeline timeline) throws Exception {
        for (int at : List.of(2_100, 2_500, 3_000, 3_999)) {
            Players.move(millis(at), moves, 1, "run");
        }
        Players.move(millis(4_500), moves, 2, "hide");

        assertThat(GameTurn.play(3, seconds(2), moves, "sleep")).containsExactly("sleep", "sleep", "sleep");
        assertThat(timeline)
                .contains("2.0 game: sleep", "4.0 game: sleep", "6.0 game: sleep")
                .lacks("game: run")
                .lacks("game: hide")
                .took(seconds(6))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void an_early_move_waits_for_its_turn(Timeline timeline) throws Exception {
        Players.move(millis(100), moves, 4, "jump");
        Players.move(millis(200), moves, 3, "run");
        Players.move(millis(300), moves, 2, "hide");
        Players.move(millis(2_700), moves, 6, "climb");

        assertThat(GameTurn.play(6, seconds(2), moves, "sleep"))
                .containsExactly("sleep", "hide", "run", "jump", "sleep", "climb");
        assertThat(timeline)
                .contains(
                        "2.0 game: sleep",
                        "2.0 game: hide",
                        "2.0 game: run",
                        "2.0 game: jump",
                        "2.0 game: turn 5",
                        "4.0 game: sleep",
                        "4.0 game: climb")
                .took(seconds(4))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void of_several_moves_the_first_one_happens(Timeline timeline) throws Exception {
        Players.move(millis(500), moves, 2, "hide");
        Players.move(millis(600), moves, 2, "run");
        Players.move(millis(1_000), moves, 1, "jump");
        Players.move(millis(1_200), moves, 2, "climb");
        Players.move(millis(1_300), moves, 1, "swim");
        Players.move(millis(1_500), moves, 3, "dance");

        assertThat(GameTurn.play(4, seconds(2), moves, "sleep")).containsExactly("jump", "hide", "dance", "sleep");
        assertThat(timeline)
                .contains("1.0 game: jump", "1.0 game: hide", "1.5 game: dance", "3.5 game: sleep")
                .took(millis(3_500))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void each_limit_counts_from_the_beginning_of_the_turn(Timeline timeline) throws Exception {
        Players.move(millis(700).plusNanos(1), moves, 1, "run");
        Players.move(millis(3_699).plusNanos(5), moves, 2, "hide");

        assertThat(GameTurn.play(3, seconds(3), moves, "sleep")).containsExactly("run", "hide", "sleep");
        assertThat(timeline).took(millis(6_699).plusNanos(5)).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void some_moves_are_there_before_the_game(Timeline timeline) throws Exception {
        moves.addAll(List.of(
                new Move(2, "hide"),
                new Move(0, "cheat"),
                new Move(1, "run"),
                new Move(1, "jump"),
                new Move(9, "fly")));

        assertThat(GameTurn.play(3, Duration.ofHours(1), moves, "sleep")).containsExactly("run", "hide", "sleep");
        assertThat(timeline)
                .shows(
                        "0.0 game: turn 1",
                        "0.0 game: run",
                        "0.0 game: turn 2",
                        "0.0 game: hide",
                        "0.0 game: turn 3",
                        "3600.0 game: sleep")
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void an_interrupted_caller_ends_the_game(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (int interrupted : List.of(300, 2_300, 4_300)) {
            Duration start = timeline.now();
            BlockingQueue<Move> table = new LinkedBlockingQueue<>();
            Players.move(millis(500), table, 1, "run");
            Players.move(millis(800), table, 1, "jump");
            expected.add(Line.at(start, "game: turn 1"));
            expected.add(Line.at(start.plusMillis(500), "player: run for turn 1"));
            expected.add(Line.at(start.plusMillis(800), "player: jump for turn 1"));
            if (interrupted > 500) {
                expected.add(Line.at(start.plusMillis(500), "game: run"));
                expected.add(Line.at(start.plusMillis(500), "game: turn 2"));
            }
            if (interrupted > 2_500) {
                expected.add(Line.at(start.plusMillis(2_500), "game: sleep"));
                expected.add(Line.at(start.plusMillis(2_500), "game: turn 3"));
            }
            FutureTask<?> game = new FutureTask<>(() -> GameTurn.play(5, seconds(2), table, "sleep"));
            Thread caller = Thread.startVirtualThread(game);
            Thread.sleep(millis(interrupted));
            caller.interrupt();

            assertFails(game::get).withA(InterruptedException.class);
            assertThat(timeline).took(start.plusMillis(interrupted));
            Thread.sleep(seconds(60));
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Schedules(100)
    @Points(2)
    void at_the_very_limit_a_move_is_in_time_or_too_late(Timeline timeline) throws Exception {
        Players.move(seconds(2), moves, 1, "run");

        List<String> happened = GameTurn.play(3, seconds(2), moves, "sleep");

        assertThat(happened.getFirst()).isIn("run", "sleep");
        assertThat(happened).containsExactly(happened.getFirst(), "sleep", "sleep");
        assertThat(timeline)
                .contains("2.0 game: " + happened.getFirst(), "4.0 game: sleep", "6.0 game: sleep")
                .took(seconds(6))
                .nothingLeftRunning();
    }

    @Test
    @Schedules(100)
    @Points(2)
    void a_move_for_the_next_turn_is_not_lost_at_the_very_limit(Timeline timeline) throws Exception {
        Players.move(seconds(2), moves, 2, "run");

        assertThat(GameTurn.play(3, seconds(2), moves, "sleep")).containsExactly("sleep", "run", "sleep");
        assertThat(timeline).took(seconds(4)).nothingLeftRunning();
    }

    @Test
    @Schedules(60)
    @Points(2)
    void all_may_move_at_one_instant(Timeline timeline) throws Exception {
        for (int turn : List.of(3, 1, 4, 2)) {
            Players.move(seconds(1), moves, turn, "step " + turn);
        }

        assertThat(GameTurn.play(5, seconds(2), moves, "sleep"))
                .containsExactly("step 1", "step 2", "step 3", "step 4", "sleep");
        assertThat(timeline)
                .contains("1.0 game: step 1", "1.0 game: step 4", "3.0 game: sleep")
                .took(seconds(3))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void a_game_knows_nothing_of_others(Timeline timeline) throws Exception {
        moves.addAll(List.of(new Move(1, "run"), new Move(3, "jump")));
        assertThat(GameTurn.play(1, seconds(2), moves, "sleep")).containsExactly("run");

        BlockingQueue<Move> left = new LinkedBlockingQueue<>();
        BlockingQueue<Move> right = new LinkedBlockingQueue<>();
        Players.move(millis(300), left, 3, "climb");
        Players.move(millis(700), right, 1, "swim");
        FutureTask<List<String>> other = new FutureTask<>(() -> GameTurn.play(3, millis(1_500), right, "float"));
        Thread.startVirtualThread(other);

        assertThat(GameTurn.play(4, seconds(2), left, "sleep")).containsExactly("sleep", "sleep", "climb", "sleep");
        assertThat(timeline).took(seconds(6)).nothingLeftRunning();
        assertThat(other.get()).containsExactly("swim", "float", "float");
        assertThat(timeline).contains("2.2 game: float", "3.7 game: float", "4.0 game: climb");
    }

    @Test
    @Points(2)
    void any_queue_will_do(Timeline timeline) throws Exception {
        List<BlockingQueue<Move>> tables = List.of(
                new SynchronousQueue<>(),
                new ArrayBlockingQueue<>(1),
                new LinkedTransferQueue<>(),
                new LinkedBlockingDeque<>(2));
        for (BlockingQueue<Move> table : tables) {
            Duration start = timeline.now();
            Players.move(millis(400), table, 3, "run");
            Players.move(millis(900), table, 1, "jump");
            Players.move(millis(1_300), table, 1, "hide");
            Players.move(millis(2_500), table, 2, "swim");

            assertThat(GameTurn.play(3, seconds(2), table, "sleep")).containsExactly("jump", "swim", "run");
            assertThat(timeline).took(start.plusMillis(2_500)).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void few_turns_or_none(Timeline timeline) throws Exception {
        assertThat(GameTurn.play(0, seconds(2), moves, "sleep")).isEmpty();
        assertThat(timeline).shows().took(Duration.ZERO).nothingLeftRunning();

        assertThat(GameTurn.play(1, seconds(2), moves, "sleep")).containsExactly("sleep");
        assertThat(timeline)
                .shows("0.0 game: turn 1", "2.0 game: sleep")
                .took(seconds(2))
                .nothingLeftRunning();
    }

    /** In milliseconds. No move comes at the very limit of a turn, and no two at the same instant. */
    private record Game(int turns, long limit, Map<Long, Move> moves) {

        static Game any(Random random, int turns) {
            while (true) {
                long limit = random.nextInt(1_000, 3_000);
                Map<Long, Move> moves = new TreeMap<>();
                for (int i = random.nextInt(3 * turns); i > 0; i--) {
                    int turn = random.nextInt(turns + 2);
                    // Most of them come in time or nearly so.
                    long at = Math.max(1, (long) ((turn - 1 + random.nextGaussian()) * limit * 0.7));
                    moves.put(at, new Move(turn, "move " + random.nextInt(100)));
                }
                Game game = new Game(turns, limit, moves);
                if (!game.hasTies()) {
                    return game;
                }
            }
        }

        private boolean hasTies() {
            Set<Long> limits = new HashSet<>();
            long now = 0;
            for (int turn = 1; turn <= turns; turn++) {
                limits.add(now + limit);
                now = end(turn, now);
            }
            return moves.keySet().stream().anyMatch(limits::contains);
        }

        /** When the first move for this turn comes. */
        private long comes(int turn) {
            return moves.keySet().stream()
                    .filter(at -> moves.get(at).turn() == turn)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        }

        String happens(int turn, long begins) {
            return comes(turn) < begins + limit ? moves.get(comes(turn)).what() : "wait";
        }

        long end(int turn, long begins) {
            return Math.min(Math.max(begins, comes(turn)), begins + limit);
        }
    }
}
