package ch01_fake;

import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

class InDisguise {
    static final String CONSTANT = System.getProperty("kata") + 1;

    static <T extends Thread & Runnable> Object bound(T thread) {
        return thread.getContextClassLoader();
    }

    static Runtime ofAnotherName() {
        return Runtime.getRuntime();
    }

    void inferred() {
        var runtime = ofAnotherName();
        runtime.halt(1);
        ((IntConsumer) System::exit).accept(1);
    }

    void matched(Object o) {
        if (o instanceof Runtime runtime && o.hashCode() > 0) {
            runtime.exit(1);
        }
    }

    record Holder(Thread thread) {
        Object loader() {
            return thread.getContextClassLoader();
        }
    }

    interface Asks {
        default Object loader() {
            return getClass().getClassLoader();
        }
    }

    BiConsumer<Thread, ClassLoader> reference = Thread::setContextClassLoader;

    static class Thread2 extends Thread {
        static void exit() {}
    }

    Thread anonymous() {
        return new Thread() {
            @Override
            public void run() {
                super.setContextClassLoader(null);
                Thread2.exit();
            }
        };
    }
}

// InDisguise.java:7 calls System.getProperty, which depends on the machine that it runs on: use the parameters
// InDisguise.java:10 calls Thread.getContextClassLoader, which loads classes by name: call constructors directly
// InDisguise.java:19 calls Runtime.halt, which would end the grader: return or throw instead
// InDisguise.java:20 calls System.exit, which would end the grader: return or throw instead
// InDisguise.java:25 calls Runtime.exit, which would end the grader: return or throw instead
// InDisguise.java:31 calls Thread.getContextClassLoader, which loads classes by name: call constructors directly
// InDisguise.java:37 calls Class.getClassLoader, which loads classes by name: call constructors directly
// InDisguise.java:41 calls Thread.setContextClassLoader, which loads classes by name: call constructors directly
// InDisguise.java:51 calls Thread.setContextClassLoader, which loads classes by name: call constructors directly
