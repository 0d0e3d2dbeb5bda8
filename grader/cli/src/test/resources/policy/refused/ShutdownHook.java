package ch01_fake;

class ShutdownHook {
    void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("{\"score\": 100}")));
    }
}

// ShutdownHook.java:5 calls Runtime.addShutdownHook, which would run code when the grader ends: clean up in a finally block
