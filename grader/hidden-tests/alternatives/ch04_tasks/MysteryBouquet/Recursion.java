/* A day is a call that calls the next one. The prediction is a stream of days, each a stream of flowers. */
package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class MysteryBouquet {

    static Callable<String> grow(Flower flower) {
        return () -> {
            System.out.println(flower.name() + ": started");
            return live(flower, 1);
        };
    }

    private static String live(Flower flower, int day) throws InterruptedException {
        if (day > flower.days()) {
            System.out.println(flower.name() + ": bloomed");
            return "perfect " + flower.name();
        }
        Thread.sleep(Duration.ofSeconds(1));
        if (day == flower.wiltsOn()) {
            throw new IllegalArgumentException(flower.name() + " wilted on day " + day);
        }
        System.out.println(flower.name() + ": day " + day);
        return live(flower, day + 1);
    }

    static List<Event> predict(List<Flower> flowers) {
        int end = flowers.stream().mapToInt(MysteryBouquet::end).max().orElseThrow();
        Stream<Event> days = IntStream.rangeClosed(0, end)
                .boxed()
                .flatMap(day -> flowers.stream().flatMap(flower -> on(day, flower)));
        String bouquet = flowers.stream()
                .map(flower -> wilts(flower)
                        ? flower.name() + " wilted on day " + flower.wiltsOn()
                        : "perfect " + flower.name())
                .collect(Collectors.joining(", ", "main: [", "]"));
        return Stream.concat(days, Stream.of(new Event(Duration.ofSeconds(end), bouquet)))
                .toList();
    }

    private static Stream<Event> on(int day, Flower flower) {
        Stream<String> lines = switch (Integer.signum(day)) {
            case 0 -> Stream.of("started");
            default ->
                day > end(flower) || wilts(flower) && day == end(flower)
                        ? Stream.of()
                        : day == end(flower) ? Stream.of("day " + day, "bloomed") : Stream.of("day " + day);
        };
        return lines.map(line -> new Event(Duration.ofSeconds(day), flower.name() + ": " + line));
    }

    private static boolean wilts(Flower flower) {
        return IntStream.rangeClosed(1, flower.days()).anyMatch(day -> day == flower.wiltsOn());
    }

    private static int end(Flower flower) {
        return wilts(flower) ? flower.wiltsOn() : flower.days();
    }
}
