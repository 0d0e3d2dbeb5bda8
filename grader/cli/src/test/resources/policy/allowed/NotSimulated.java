package ch01_fake;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** What the engine does not simulate is for the engine to say: the test that meets it fails. */
class NotSimulated {
    static class Mine extends Thread {
        @Override
        public void run() {
            System.out.println(getName());
        }
    }

    static class Sum extends RecursiveTask<Integer> {
        private static final long serialVersionUID = 1L;

        @Override
        protected Integer compute() {
            return new Sum().fork().join();
        }
    }

    void run() {
        new Mine().start();
        Thread.ofPlatform().daemon().start(() -> {});
        List.of(1, 2).parallelStream().map(x -> x + 1).parallel().forEach(System.out::println);
        new ForkJoinPool(2).invoke(new Sum());
        Executors.newWorkStealingPool().close();
        new Timer(true).schedule(
                new TimerTask() {
                    @Override
                    public void run() {}
                },
                100);
    }
}
