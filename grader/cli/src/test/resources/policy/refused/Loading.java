package ch01_fake;

import java.util.ResourceBundle;
import java.util.ServiceLoader;

class Loading {
    static class Mine extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass("ch01_fake.AdderHiddenTest", bytes, 0, bytes.length);
        }
    }

    void run() throws Exception {
        Class.forName("java.lang.KataHook");
        ServiceLoader.load(Runnable.class).forEach(Runnable::run);
        Thread.currentThread().getContextClassLoader().loadClass("ch01_fake.AdderHiddenTest");
        Loading.class.getClassLoader().getResource("exercises.md");
        Loading.class.getResourceAsStream("AdderHiddenTest.class");
        ResourceBundle.getBundle("kata");
        new Mine().define(new byte[0]).getName();
    }
}

// Loading.java:7 extends ClassLoader, which loads classes by name: call constructors directly
// Loading.java:9 calls ClassLoader.defineClass, which loads classes by name: call constructors directly
// Loading.java:14 calls Class.forName, which loads classes by name: call constructors directly
// Loading.java:15 calls ServiceLoader.load, which loads classes by name: call constructors directly
// Loading.java:16 calls Thread.getContextClassLoader, which loads classes by name: call constructors directly
// Loading.java:17 calls Class.getClassLoader, which loads classes by name: call constructors directly
// Loading.java:18 calls Class.getResourceAsStream, which reads files of the program: use the parameters
// Loading.java:19 calls ResourceBundle.getBundle, which reads files of the program: use the parameters
