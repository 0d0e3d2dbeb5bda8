package ch01_fake;

class NotJava {
    static {
        System.loadLibrary("kata");
        Runtime.getRuntime().load("kata.so");
    }

    native void run();

    Object linker() {
        return java.lang.foreign.Linker.nativeLinker();
    }
}

// NotJava.java:3 declares a native method, which runs code that is not Java: write it in Java
// NotJava.java:5 calls System.loadLibrary, which runs code that is not Java: write it in Java
// NotJava.java:6 calls Runtime.load, which runs code that is not Java: write it in Java
// NotJava.java:12 calls Linker.nativeLinker, which runs code that is not Java: write it in Java
