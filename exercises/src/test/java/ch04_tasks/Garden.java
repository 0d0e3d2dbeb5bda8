package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.asynckata.engine.Line;

/** The program of MysteryGarden, with which its predictions are compared. */
final class Garden {

    private Garden() {}

    static List<String> tend(List<Plant> plants, Plant cancelled, Duration at) throws Exception {
        List<Future<String>> growing = new ArrayList<>();
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Plant plant : plants) {
                growing.add(garden.submit(plant));
            }
            Thread.sleep(at);
            growing.get(plants.indexOf(cancelled)).cancel(true);
            return MysteryGarden.collect(growing);
        }
    }

    /** What a timeline will show if a prediction comes true that begins at this time. */
    static List<Line> lines(Duration start, List<Event> predicted) {
        return predicted.stream()
                .map(event -> Line.at(start.plus(event.at()), event.line()))
                .toList();
    }
}
