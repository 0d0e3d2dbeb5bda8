package ch01_fake;

public class Counter {
    private static int count;

    static int next() {
        return ++count;
    }
}
