package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class GameTurnTest {

    private final BlockingQueue<Move> moves = new LinkedBlockingQueue<>();

    @Test
    @Points(2)
    void the_second_player_is_too_slow(Timeline timeline) throws Exception {
        Players.move(seconds(1), moves, 1, "attack");
        Players.move(millis(6_900), moves, 3, "attack");

        List<String> happened = GameTurn.play(3, seconds(3), moves, "pass");

        assertThat(timeline)
                .shows(
                        "0.0 game: turn 1",
                        "1.0 player: attack for turn 1",
                        "1.0 game: attack",
                        "1.0 game: turn 2",
                        "4.0 game: pass",
                        "4.0 game: turn 3",
                        "6.9 player: attack for turn 3",
                        "6.9 game: attack")
                .took(millis(6_900));
        assertThat(happened).containsExactly("attack", "pass", "attack");
    }

    @Test
    @Points(2)
    void one_move_comes_too_late_and_one_early(Timeline timeline) throws Exception {
        Players.move(seconds(2), moves, 3, "jump");
        Players.move(seconds(4), moves, 1, "attack");

        List<String> happened = GameTurn.play(3, seconds(3), moves, "pass");

        assertThat(timeline)
                .shows(
                        "0.0 game: turn 1",
                        "2.0 player: jump for turn 3",
                        "3.0 game: pass",
                        "3.0 game: turn 2",
                        "4.0 player: attack for turn 1",
                        "6.0 game: pass",
                        "6.0 game: turn 3",
                        "6.0 game: jump")
                .took(seconds(6));
        assertThat(happened).containsExactly("pass", "pass", "jump");
    }
}
