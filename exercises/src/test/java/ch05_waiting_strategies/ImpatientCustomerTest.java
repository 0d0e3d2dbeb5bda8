package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.Optional;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class ImpatientCustomerTest {

    @Test
    @Points(2)
    void a_salad_of_two_minutes_is_served(Timeline timeline) throws Exception {
        TestRecipe<String> salad = TestRecipe.named("salad").takes(seconds(2)).gives("a caesar salad");

        Service service = ImpatientCustomer.serve(salad, seconds(3));

        assertThat(timeline)
                .shows("0.0 customer: waiting", "0.0 salad: started", "2.0 salad: ready", "2.0 customer: served")
                .before("salad: ready", "customer: served")
                .measured("took", service.took(), seconds(2));
        assertThat(service.dish()).contains("a caesar salad");
    }

    @Test
    @Points(2)
    void after_three_minutes_she_is_gone(Timeline timeline) throws Exception {
        TestRecipe<String> salad = TestRecipe.named("salad").takes(seconds(4)).gives("a caesar salad");

        Service service = ImpatientCustomer.serve(salad, seconds(3));

        assertThat(timeline).nothingLeftRunning();
        assertThat(timeline)
                .shows("0.0 customer: waiting", "0.0 salad: started", "3.0 salad: interrupted", "3.0 customer: gone")
                .measured("took", service.took(), seconds(3));
        assertThat(service.dish()).isEqualTo(Optional.empty());
    }
}
