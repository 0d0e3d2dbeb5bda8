package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

/** Publishers and subscribers. */
final class Flows {
    private Flows() {}

    static List<Call> calls() {
        return List.of(
                call("SubmissionPublisher.offer(limit) to one who asks for nothing", ns(2), true, () -> {
                    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
                            var eggs = new SubmissionPublisher<Integer>(executor, 2)) {
                        eggs.subscribe(new Eater(0, 0));
                        eggs.submit(1);
                        eggs.submit(2);
                        return eggs.offer(3, 2 * NS, NANOSECONDS, null) < 0;
                    }
                }),
                call("SubmissionPublisher.submit to one who eats slowly", ms(4), () -> {
                    var eater = new Eater(4, 1);
                    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
                            var eggs = new SubmissionPublisher<Integer>(executor, 2)) {
                        eggs.subscribe(eater);
                        for (int egg = 1; egg <= 4; egg++) {
                            eggs.submit(egg);
                        }
                        eater.done.await();
                    }
                }),
                call("SubmissionPublisher.consume", ms(3), () -> {
                    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                        consumed(new SubmissionPublisher<>(executor, 8)).join();
                    }
                }));
    }

    private static CompletableFuture<Void> consumed(SubmissionPublisher<Integer> eggs) {
        try (eggs) {
            CompletableFuture<Void> eaten = eggs.consume(_ -> Others.lasting(1).run());
            eggs.submit(1);
            eggs.submit(2);
            eggs.submit(3);
            return eaten;
        }
    }

    /** Asks for so many things, and takes so many beats for each. */
    private static final class Eater implements Flow.Subscriber<Integer> {
        private final CountDownLatch done;
        private final int wanted;
        private final int beats;

        Eater(int wanted, int beats) {
            this.done = new CountDownLatch(wanted);
            this.wanted = wanted;
            this.beats = beats;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            if (wanted > 0) {
                subscription.request(wanted);
            }
        }

        @Override
        public void onNext(Integer item) {
            try {
                Thread.sleep(beats * MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            done.countDown();
        }

        @Override
        public void onError(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public void onComplete() {
            // nothing is left to do
        }
    }
}
