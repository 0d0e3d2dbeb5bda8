package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.asynckata.engine.Timeline;

/** Some callbacks that keep the loop busy and ask for more callbacks, to be run by any loop. */
record AnyProgram(List<Work> works) {

    /** A callback: when it is asked for, how long it is busy, and what it asks for before and after that. */
    private record Work(String name, Duration delay, Duration busy, List<Work> before, List<Work> after) {

        int count() {
            return 1
                    + before.stream().mapToInt(Work::count).sum()
                    + after.stream().mapToInt(Work::count).sum();
        }
    }

    /** Always the same for the same seed. All times are multiples of 100 ms, so that there are many ties. */
    static AnyProgram of(int seed) {
        return new AnyProgram(works(new Random(seed), "", 4));
    }

    private static List<Work> works(Random random, String parent, int most) {
        List<Work> works = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            String name = parent + (char) ('a' + works.size());
            works.add(new Work(
                    name,
                    Duration.ofMillis(100 * Math.max(0, random.nextInt(-4, 8))),
                    Duration.ofMillis(100 * Math.max(0, random.nextInt(-4, 6))),
                    works(random, name, most - 2),
                    works(random, name + "'", most - 2)));
        }
        return works;
    }

    /** What it does on a scheduler of the JDK, which keeps to the same order. */
    List<Event> onTheJdk(Timeline timeline) throws InterruptedException {
        CountDownLatch unfinished =
                new CountDownLatch(works.stream().mapToInt(Work::count).sum());
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            Player player = new Player(
                    timeline,
                    loop::execute,
                    (delay, callback) -> loop.schedule(callback, delay.toNanos(), TimeUnit.NANOSECONDS),
                    unfinished::countDown);
            loop.execute(() -> works.forEach(player::ask));
            unfinished.await();
            return player.events;
        }
    }

    /** What it does on the loop to be tested. */
    List<Event> on(TinyEventLoop loop, Timeline timeline) throws InterruptedException {
        Player player = new Player(timeline, loop::callSoon, loop::callLater, () -> {});
        loop.callSoon(() -> works.forEach(player::ask));
        loop.run();
        return player.events;
    }

    private static final class Player {

        private final Timeline timeline;
        private final Duration start;
        private final Consumer<Runnable> soon;
        private final BiConsumer<Duration, Runnable> later;
        private final Runnable finished;
        private final List<Event> events = new ArrayList<>();

        Player(Timeline timeline, Consumer<Runnable> soon, BiConsumer<Duration, Runnable> later, Runnable finished) {
            this.timeline = timeline;
            this.start = timeline.now();
            this.soon = soon;
            this.later = later;
            this.finished = finished;
        }

        void ask(Work work) {
            if (work.delay().isZero()) {
                soon.accept(() -> play(work));
            } else {
                later.accept(work.delay(), () -> play(work));
            }
        }

        private void play(Work work) {
            tell(work.name() + " begins");
            work.before().forEach(this::ask);
            try {
                Thread.sleep(work.busy());
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            work.after().forEach(this::ask);
            tell(work.name() + " ends");
            finished.run();
        }

        private void tell(String line) {
            events.add(new Event(timeline.now().minus(start), line));
        }
    }
}
