package ch01_fake;

public class Adder {

    static int add(int a, int b) {
        return a + b;
    }

    static int add(Pair pair) {
        return add(pair.a(), pair.b());
    }
}
