package ch01_fake;

class OtherThreads {
    void run() {
        Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);
        Thread.currentThread().getThreadGroup().interrupt();
        Thread[] all = new Thread[Thread.activeCount()];
        Thread.enumerate(all);
        all[0].stop();
        new ThreadGroup("mine").list();
        if (Thread.currentThread().getUncaughtExceptionHandler() instanceof ThreadGroup group) {
            group.interrupt();
        }
    }
}

// OtherThreads.java:5 calls Thread.getAllStackTraces, which gets at threads that are not yours: keep the threads that you start in a list
// OtherThreads.java:6 calls Thread.getThreadGroup, which gets at threads that are not yours: keep the threads that you start in a list
// OtherThreads.java:7 calls Thread.activeCount, which gets at threads that are not yours: keep the threads that you start in a list
// OtherThreads.java:8 calls Thread.enumerate, which gets at threads that are not yours: keep the threads that you start in a list
// OtherThreads.java:9 calls Thread.stop, which no longer works in this Java: interrupt the thread
// OtherThreads.java:10 calls new ThreadGroup, which gets at threads that are not yours: keep the threads that you start in a list
// OtherThreads.java:11 uses ThreadGroup, which gets at threads that are not yours: keep the threads that you start in a list
// OtherThreads.java:12 calls ThreadGroup.interrupt, which gets at threads that are not yours: keep the threads that you start in a list
