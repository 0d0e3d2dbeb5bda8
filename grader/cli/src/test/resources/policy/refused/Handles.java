package ch01_fake;

import java.lang.invoke.ConstantBootstraps;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

class Handles {
    private static final VarHandle COUNT;
    private volatile int count;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Handles.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    void run(MethodHandle exit) throws Throwable {
        COUNT.getAndAdd(this, 1);
        exit.invokeExact(0);
        LambdaMetafactory.metafactory(null, "run", MethodType.methodType(Runnable.class), null, exit, null);
        ConstantBootstraps.invoke(null, "", Object.class, exit);
        Thread.State.NEW.describeConstable();
        "x".describeConstable();
    }
}

// Handles.java:10 uses VarHandle, which gets at members past the compiler: use a lambda, a method reference, or AtomicInteger and its like
// Handles.java:16 calls MethodHandles.lookup, which gets at members past the compiler: use a lambda, a method reference, or AtomicInteger and its like
// Handles.java:23 calls VarHandle.getAndAdd, which gets at members past the compiler: use a lambda, a method reference, or AtomicInteger and its like
// Handles.java:24 calls MethodHandle.invokeExact, which gets at members past the compiler: use a lambda, a method reference, or AtomicInteger and its like
// Handles.java:25 calls MethodType.methodType, which gets at members past the compiler: use a lambda, a method reference, or AtomicInteger and its like
// Handles.java:26 calls ConstantBootstraps.invoke, which gets at members past the compiler: use a lambda, a method reference, or AtomicInteger and its like
// Handles.java:27 calls Enum.describeConstable, which gets at members past the compiler: use a lambda, a method reference, or AtomicInteger and its like
