package ch02_coroutines;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class AssemblyLineTest {

    @Test
    @Points(2)
    void working_together_saves_two_seconds(Timeline timeline) throws Exception {
        Station paint = car -> TestRecipe.named("paint " + car).takes(seconds(2)).gives("a coat of paint");
        Station engine = car -> TestRecipe.named("engine " + car).takes(seconds(3)).gives("an engine");

        Times times = AssemblyLine.compare(List.of(paint, engine));

        assertThat(timeline)
                .shows(
                        "0.0 paint 1: started",
                        "2.0 paint 1: ready",
                        "2.0 engine 1: started",
                        "5.0 engine 1: ready",
                        "5.0 paint 2: started",
                        "5.0 engine 2: started",
                        "7.0 paint 2: ready",
                        "8.0 engine 2: ready")
                .measured("in turn", times.inTurn(), seconds(5))
                .measured("together", times.together(), seconds(3))
                .measured("saved", times.saved(), seconds(2));
    }
}
