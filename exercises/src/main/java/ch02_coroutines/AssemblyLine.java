package ch02_coroutines;

import java.time.Duration;
import java.util.List;

/**
 * Build two cars, one station after the other and all stations at once, and measure what that saves.
 *
 * <p>First the stations work on car 1 <em>in turn</em>: in the order of the list, each starting when the one before it
 * has ended. When car 1 is finished, they work on car 2 <em>together</em>: all start at once, however many they are.
 * {@code compare} returns when car 2 is finished, and gives how long each car took and what was saved, car 1's time
 * minus car 2's.
 *
 * <ul>
 * <li>Measure, do not predict: a station may need longer for one car than for another. So what is saved may even be
 *     negative.
 * <li>Each station works once on each car.
 * <li>If a station fails on car 1, the stations after it do not start on car 1 and none starts on car 2. If one fails
 *     on car 2, the others may go on to their end. Either way the caller gets the failure, as it is or as the cause of
 *     another.
 * <li>There may be no stations. Then no time passes.
 * <li>It prints nothing itself. When the stations have ended, no thread of yours is left running.
 * </ul>
 */
public class AssemblyLine {

    static Times compare(List<Station> stations) throws Exception {
        throw new UnsupportedOperationException("TODO: build car 1 in turn and car 2 together, and time both");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Station paint = car -> Recipes.recipe("paint " + car, Duration.ofSeconds(2), "a coat of paint");
        Station engine = car -> Recipes.recipe("engine " + car, Duration.ofSeconds(3), "an engine");
        System.out.println("main: " + compare(List.of(paint, engine)));
    }
}
