package ch01_fake;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;

class Reflection {
    void run(Object o) throws Exception {
        o.getClass().getMethods()[0].invoke(o);
        Field field = Thread.class.getDeclaredField("name");
        field.setAccessible(true);
        field.set(Thread.currentThread(), "grader");
        String.class.getDeclaredConstructor().newInstance();
        Reflection.class.newInstance();
        Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null);
        o.getClass().getModule().addOpens("ch01_fake", null);
        o.getClass().getPackage();
    }
}

// Reflection.java:8 calls Class.getMethods, which looks inside classes: call methods and constructors directly
// Reflection.java:9 calls Class.getDeclaredField, which looks inside classes: call methods and constructors directly
// Reflection.java:10 calls Field.setAccessible, which looks inside classes: call methods and constructors directly
// Reflection.java:11 calls Field.set, which looks inside classes: call methods and constructors directly
// Reflection.java:12 calls Class.getDeclaredConstructor, which looks inside classes: call methods and constructors directly
// Reflection.java:13 calls Class.newInstance, which looks inside classes: call methods and constructors directly
// Reflection.java:14 calls Proxy.newProxyInstance, which looks inside classes: call methods and constructors directly
// Reflection.java:15 calls Class.getModule, which looks inside classes: call methods and constructors directly
// Reflection.java:16 calls Class.getPackage, which looks inside classes: call methods and constructors directly
