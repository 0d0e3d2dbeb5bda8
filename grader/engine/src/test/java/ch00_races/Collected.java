package ch00_races;

/** Right, while the garbage collector moves what is in use. */
public final class Collected {
    private int counter;

    public boolean monitorOfAWaitingThread() throws Exception {
        Object lock = new Object();
        Thread waiter = Thread.startVirtualThread(() -> {
            synchronized (lock) {
                counter++;
            }
        });
        synchronized (lock) {
            counter++;
            Thread.sleep(1);
            System.gc();
        }
        waiter.join();
        return counter == 2;
    }
}
