package ch01_fake;

import java.lang.ref.Cleaner;

class Garbage {
    private static final Cleaner CLEANER = Cleaner.create();

    void run() {
        System.gc();
        Runtime.getRuntime().gc();
        CLEANER.register(this, () -> {});
    }

    @Override
    @SuppressWarnings("removal")
    protected void finalize() throws Throwable {
        super.finalize();
    }
}

// Garbage.java:5 uses Cleaner, which runs code when garbage is collected, whenever that is: clean up in a finally block
// Garbage.java:6 calls Cleaner.create, which runs code when garbage is collected, whenever that is: clean up in a finally block
// Garbage.java:9 calls System.gc, which makes the result depend on when garbage is collected: leave it out
// Garbage.java:10 calls Runtime.gc, which makes the result depend on when garbage is collected: leave it out
// Garbage.java:11 calls Cleaner.register, which runs code when garbage is collected, whenever that is: clean up in a finally block
// Garbage.java:17 declares finalize, which runs code when garbage is collected, whenever that is: clean up in a finally block
