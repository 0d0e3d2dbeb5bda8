package ch02_coroutines;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class AssemblyLineHiddenTest {

    @Test
    @Points(2)
    void each_car_is_timed_by_a_clock_of_its_own(Timeline timeline) throws Exception {
        Times times = AssemblyLine.compare(
                List.of(station("wheels", millis(1_250)), station("doors", seconds(4)), station("seats", seconds(2))));

        assertMeasured(timeline, times, millis(7_250), seconds(4));
    }

    @Test
    @Points(2)
    void many_stations_work_on_car_2_at_once(Timeline timeline) throws Exception {
        Times times = AssemblyLine.compare(IntStream.range(0, 100)
                .mapToObj(i -> station("s" + i, seconds(3)))
                .toList());

        assertThat(timeline)
                .ran("s0 2", seconds(300), seconds(303))
                .ran("s99 2", seconds(300), seconds(303))
                .nothingLeftRunning();
        assertMeasured(timeline, times, seconds(300), seconds(3));
    }

    @Test
    @Points(2)
    void each_station_works_once_on_each_car(Timeline timeline) throws Exception {
        AssemblyLine.compare(List.of(station("doors", seconds(4)), station("seats", seconds(1))));

        assertThat(timeline)
                .shows(
                        "0.0 doors 1: started",
                        "4.0 doors 1: ready",
                        "4.0 seats 1: started",
                        "5.0 seats 1: ready",
                        "5.0 doors 2: started",
                        "5.0 seats 2: started",
                        "6.0 seats 2: ready",
                        "9.0 doors 2: ready")
                .before("seats 1: ready", "doors 2: started")
                .before("seats 1: ready", "seats 2: started")
                .took(seconds(9));
    }

    @Test
    @Points(2)
    void car_2_may_need_longer_than_car_1(Timeline timeline) throws Exception {
        Times times = AssemblyLine.compare(
                List.of(station("paint", seconds(2), seconds(7)), station("engine", seconds(3), seconds(1))));

        assertThat(timeline).took(seconds(12));
        assertMeasured(timeline, times, seconds(5), seconds(7));
    }

    @Test
    @Points(2)
    void a_single_station_saves_nothing(Timeline timeline) throws Exception {
        Times times = AssemblyLine.compare(List.of(station("paint", seconds(6))));

        assertThat(timeline)
                .shows("0.0 paint 1: started", "6.0 paint 1: ready", "6.0 paint 2: started", "12.0 paint 2: ready")
                .nothingLeftRunning();
        assertMeasured(timeline, times, seconds(6), seconds(6));
    }

    @Test
    @Points(2)
    void without_stations_all_times_are_zero(Timeline timeline) throws Exception {
        Times times = AssemblyLine.compare(List.of());

        assertMeasured(timeline, times, Duration.ZERO, Duration.ZERO);
    }

    @Test
    @Points(2)
    void a_failure_on_car_1_stops_the_line(Timeline timeline) throws Exception {
        IOException jammed = new IOException("jammed");
        Station engine = car -> TestRecipe.named("engine " + car)
                .takes(seconds(2))
                .gives("no engine")
                .fails(jammed);

        assertFails(() -> AssemblyLine.compare(
                        List.of(station("doors", seconds(1)), engine, station("seats", seconds(1)))))
                .with(jammed);
        Thread.sleep(seconds(60));
        assertThat(timeline)
                .shows("0.0 doors 1: started", "1.0 doors 1: ready", "1.0 engine 1: started", "3.0 engine 1: failed")
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void a_failure_on_car_2_reaches_the_caller(Timeline timeline) throws Exception {
        for (int broken = 0; broken < 3; broken++) {
            IllegalStateException outOfPaint = new IllegalStateException("out of paint");
            List<Station> stations =
                    new ArrayList<>(List.of(station("doors", seconds(2)), station("seats", seconds(3))));
            stations.add(broken, car -> {
                TestRecipe<String> paint =
                        TestRecipe.named("paint " + car).takes(seconds(1)).gives("a coat of paint");
                return car == 2 ? paint.fails(outOfPaint) : paint;
            });

            assertFails(() -> AssemblyLine.compare(stations)).with(outOfPaint);
            // What the other stations do now is their own affair, but they must come to an end.
            Thread.sleep(seconds(60));
            assertThat(timeline).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void any_line_of_stations(Timeline timeline) throws Exception {
        Random random = new Random(6);
        List<Line> expected = new ArrayList<>();
        for (int count = 1; count <= 12; count++) {
            // No two stations need the same time, so no two events fall together by accident.
            Iterator<Duration> durations =
                    random.ints(1, 9_000).distinct().mapToObj(ms -> millis(ms)).iterator();
            List<Station> stations = new ArrayList<>();
            List<Duration> onCar2 = new ArrayList<>();
            Duration start = timeline.now();
            Duration half = start;
            for (int i = 0; i < count; i++) {
                String name = "line " + count + " station " + i;
                Duration first = durations.next();
                onCar2.add(durations.next());
                stations.add(station(name, first, onCar2.getLast()));
                expected.add(Line.at(half, name + " 1: started"));
                half = half.plus(first);
                expected.add(Line.at(half, name + " 1: ready"));
            }
            for (int i = 0; i < count; i++) {
                expected.add(Line.at(half, "line " + count + " station " + i + " 2: started"));
                expected.add(Line.at(half.plus(onCar2.get(i)), "line " + count + " station " + i + " 2: ready"));
            }

            Times times = AssemblyLine.compare(stations);

            assertThat(timeline).shows(expected);
            assertMeasured(timeline, times, half.minus(start), Collections.max(onCar2));
        }
    }

    private static void assertMeasured(Timeline timeline, Times times, Duration inTurn, Duration together) {
        assertThat(timeline)
                .measured("in turn", times.inTurn(), inTurn)
                .measured("together", times.together(), together)
                .measured("saved", times.saved(), inTurn.minus(together));
    }

    private static Station station(String name, Duration takes) {
        return station(name, takes, takes);
    }

    private static Station station(String name, Duration onCar1, Duration onCar2) {
        return car -> TestRecipe.named(name + " " + car)
                .takes(car == 1 ? onCar1 : onCar2)
                .gives(name + " for car " + car);
    }
}
