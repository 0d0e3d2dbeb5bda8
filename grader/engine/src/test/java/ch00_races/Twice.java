package ch00_races;

/** Two threads at once. */
final class Twice {
    private Twice() {}

    /** Runs the task in two threads, each started in another way, and waits for both. */
    static void run(Runnable task) throws InterruptedException {
        Thread one = Thread.startVirtualThread(task);
        Thread two = new Thread(task);
        two.start();
        one.join();
        two.join();
    }
}
