package ch01_fake;

import java.util.ArrayList;

class Inherited {
    static class Mine extends Thread {
        ClassLoader loader() {
            return getContextClassLoader();
        }

        static int others() {
            return activeCount();
        }
    }

    static class Younger extends Mine {
        void run(Runnable runnable) {
            setContextClassLoader(null);
            super.stop();
        }
    }

    static class Numbers extends ArrayList<Integer> {
        @Override
        public Integer get(int index) {
            return getClass().getMethods().length;
        }
    }

    enum Size {
        SMALL;

        Object constant() {
            return describeConstable();
        }
    }
}

// Inherited.java:8 calls Thread.getContextClassLoader, which loads classes by name: call constructors directly
// Inherited.java:12 calls Thread.activeCount, which gets at threads that are not yours: keep the threads that you start in a list
// Inherited.java:18 calls Thread.setContextClassLoader, which loads classes by name: call constructors directly
// Inherited.java:19 calls Thread.stop, which no longer works in this Java: interrupt the thread
// Inherited.java:26 calls Class.getMethods, which looks inside classes: call methods and constructors directly
// Inherited.java:34 calls Enum.describeConstable, which gets at members past the compiler: use a lambda, a method reference, or AtomicInteger and its like
