package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class QueryTimeoutsTest {

    @Test
    @Points(3)
    void the_orders_come_too_late_for_the_page(Timeline timeline) throws Exception {
        Map<String, Optional<String>> answers =
                QueryTimeouts.ask(List.of(query("users", 1, 2), query("orders", 10, 3), query("stock", 2, 5)));

        assertThat(timeline)
                .shows(
                        "0.0 users: started",
                        "0.0 orders: started",
                        "0.0 stock: started",
                        "1.0 users: ready",
                        "2.0 stock: ready",
                        "3.0 orders: interrupted")
                .took(seconds(3));
        assertThat(answers)
                .containsExactly(
                        entry("users", Optional.of("all users")),
                        entry("orders", Optional.empty()),
                        entry("stock", Optional.of("all stock")));
    }

    private static Query<String> query(String name, int takes, int limit) {
        return new Query<>(name, TestRecipe.named(name).takes(seconds(takes)).gives("all " + name), seconds(limit));
    }
}
