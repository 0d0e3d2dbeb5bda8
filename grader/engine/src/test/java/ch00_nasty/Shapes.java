package ch00_nasty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Awkward code. It must do after the rewriting what it does before; each method returns what it found. */
public final class Shapes {
    private int plain;
    private volatile long counter;
    private double real = 0.5;
    private static long total;
    private static final Map<String, Integer> TABLE = new TreeMap<>();
    private final List<String> log = new ArrayList<>();

    static {
        for (String word : List.of("one", "two", "three")) {
            TABLE.put(word, word.length());
        }
    }

    // ---- constructors

    static class Base {
        final String text;
        long wide = 7;

        Base(String text, Object... more) {
            this.text = text + Arrays.toString(more);
        }
    }

    static class Flexible extends Base {
        private int own;
        private final long twice;

        Flexible(int start, Collection<String> words) {
            int sum = start;
            for (String word : words) {
                sum += word.length();
            }
            if (sum < 0) {
                throw new IllegalArgumentException("negative " + sum);
            }
            var copy = new ArrayList<>(words);
            own = sum;
            twice = 2L * sum;
            super("flexible" + sum, copy.size(), sum > 3 ? new StringBuilder("long").reverse() : "short");
            own++;
            wide += own;
        }
    }

    record Pair<A extends Comparable<A>, B>(A left, B right) {
        Pair {
            if (left == null) {
                throw new NullPointerException("left");
            }
        }

        static <T extends Comparable<T>> Pair<T, T> twin(T both) {
            return new Pair<>(both, both);
        }
    }

    sealed interface Figure permits Square, Circle, Nothing {}

    record Square(double side) implements Figure {}

    record Circle(double radius) implements Figure {}

    enum Nothing implements Figure {
        EMPTY {
            @Override
            String word() {
                return "nothing at all";
            }
        },
        LESS;

        private int asked;

        String word() {
            asked++;
            return name().toLowerCase() + asked;
        }
    }

    interface Greeter {
        String name();

        default String greet() {
            return prefix() + name() + suffix(1, 2L, 3.0);
        }

        private String prefix() {
            return "hello ";
        }

        static String suffix(int a, long b, double c) {
            return "!" + (a + b + c);
        }
    }

    // ---- what is tried

    public String flexibleConstructor() {
        Flexible flexible = new Flexible(1, List.of("ab", "cde"));
        return flexible.text + flexible.own + flexible.twice + flexible.wide;
    }

    public String failingConstructor() {
        try {
            return new Flexible(-100, List.of("a")).text;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    public String wideArguments() {
        return join(1, 2L, 3.0f, 4.0, (byte) 5, (short) 6, 'c', true, "s", new long[] {7, 8});
    }

    private String join(int i, long l, float f, double d, byte b, short s, char c, boolean z, String t, long... more) {
        total += l;
        counter += l;
        real *= d;
        plain = plain + (int) f;
        return i + ":" + l + f + d + b + s + c + z + t + Arrays.toString(more) + total(l) + counter + real + plain;
    }

    private static long total(long l) {
        long before = total;
        total = 0;
        return before - l;
    }

    public String uninitialisedBelow() {
        Map<String, Integer> map = new HashMap<>();
        List<String> words = new ArrayList<>(List.of("b", "a"));
        Thread unused = new Thread(() -> log.add("never"), "name" + words.size());
        return new Base(
                        new StringBuilder(words.get(words.size() > 1 ? map.getOrDefault("x", 0) : 1))
                                .append(1L)
                                .toString(),
                        new Thread(words.isEmpty() ? null : () -> {}, words.isEmpty() ? "e" : words.get(1)).getName(),
                        map.put("y", map.isEmpty() ? 1 : 2),
                        new int[] {map.size(), words.indexOf("a")}.length,
                        unused.getName(),
                        new Base(words.remove(0), map.merge("y", 3, Integer::sum)).text)
                .text;
    }

    public String threadConstructors() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Runnable nothing = () -> {};
        var threads = List.of(
                new Thread(nothing, "a"),
                new Thread(group, nothing, "b"),
                new Thread(group, nothing, "c", 0),
                new Thread(group, nothing, "d", 0, false),
                new Thread("e"),
                new Thread(group, "f"));
        new Thread(nothing);
        new Thread();
        new Thread(group, nothing);
        Thread daemon = new Thread(nothing);
        daemon.setDaemon(true);
        return threads.stream().map(Thread::getName).collect(Collectors.joining()) + daemon.isDaemon();
    }

    static class OwnThread extends Thread {
        OwnThread(Runnable task) {
            super(task != null ? new Thread(task) : null, "own");
        }
    }

    public String threadSubclass() {
        return new OwnThread(() -> {}).getName();
    }

    public String patterns() {
        var found = new StringBuilder();
        for (Object object :
                new Object[] {new Square(2), new Circle(1), Nothing.EMPTY, Nothing.LESS, "text", 42, 43L, null}) {
            found.append(
                    switch (object) {
                        case null -> "null";
                        case Square(double side) when side > 1 -> "square " + side;
                        case Square _ -> "dot";
                        case Circle(var radius) -> "circle " + radius;
                        case Nothing nothing -> nothing.word();
                        case String s when s.length() > 3 -> s.substring(1);
                        case Integer i -> i + 1;
                        default -> object.getClass().getSimpleName();
                    });
        }
        return found.toString();
    }

    public String enumSwitch() {
        int sum = 0;
        for (Nothing nothing : Nothing.values()) {
            switch (nothing) {
                case EMPTY -> sum += 1;
                case LESS -> sum += 10;
                default -> throw new AssertionError();
            }
        }
        return "" + sum + Nothing.valueOf("LESS").compareTo(Nothing.EMPTY);
    }

    public String finallyBlocks() {
        var steps = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            try {
                steps.append(risky(i));
                if (i == 1) {
                    continue;
                }
                steps.append('r');
            } catch (IllegalStateException | ArithmeticException e) {
                steps.append(e.getMessage());
            } finally {
                steps.append('f').append(plain);
                plain++;
            }
        }
        return steps.toString();
    }

    private long risky(int i) {
        try (AutoCloseable closed = () -> log.add("closed" + i)) {
            log.add(closed == null ? "" : "opened");
            return i == 2 ? 1 / (i - 2) : i == 3 ? fail() : i * 10L;
        } catch (ArithmeticException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage() + log);
        }
    }

    private static long fail() throws Exception {
        throw new Exception("failed");
    }

    public String monitors() {
        Object lock = new Object();
        int result = 0;
        synchronized (lock) {
            synchronized (this) {
                result += locked(3);
            }
            try {
                synchronized (log) {
                    throw new IllegalStateException();
                }
            } catch (IllegalStateException e) {
                result++;
            }
        }
        try {
            result += lockedAndFailing(2);
        } catch (UnsupportedOperationException e) {
            result += Thread.holdsLock(this) ? 100 : 1000;
        }
        return result + "" + lockedStatic(5L) + Thread.holdsLock(Shapes.class) + Thread.holdsLock(lock);
    }

    private synchronized int locked(int n) {
        return n <= 0 ? 0 : n + locked(n - 1);
    }

    private synchronized int lockedAndFailing(int n) {
        if (n == 0) {
            throw new UnsupportedOperationException("TODO: nothing");
        }
        return lockedAndFailing(n - 1);
    }

    private static synchronized long lockedStatic(long n) {
        return Thread.holdsLock(Shapes.class) ? n * 2 : -1;
    }

    public String arrays() {
        int[] ints = {1, 2, 3};
        long[][] longs = new long[2][3];
        Object[] objects = {ints, "x", null};
        boolean[] flags = new boolean[2];
        byte[] bytes = {1};
        char[] chars = {'a', 'b'};
        double[] doubles = {1.5};
        float[] floats = {2.5f};
        short[] shorts = {9};
        ints[0]++;
        ints[ints[0]] += ints[1] *= 2;
        longs[1][2] = longs[0][0]-- - 5L;
        flags[1] = !flags[0] | flags[1];
        bytes[0] <<= 2;
        chars[1]++;
        doubles[0] += floats[0] = shorts[0] -= 2;
        objects[2] = objects[1] = chars.clone().length + "";
        return Arrays.toString(ints)
                + Arrays.deepToString(longs)
                + objects[2]
                + flags[1]
                + bytes[0]
                + chars[1]
                + doubles[0]
                + floats[0]
                + shorts[0];
    }

    public String failingArrays() {
        var found = new StringBuilder();
        int[] none = null;
        String[] words = {"a"};
        Object[] objects = words;
        for (Callable<?> attempt :
                List.<Callable<?>>of(() -> none[0], () -> words[1], () -> words[-1] = "", () -> objects[0] = 1)) {
            try {
                found.append(attempt.call());
            } catch (Exception e) {
                found.append(e.getClass().getSimpleName()).append(' ');
            }
        }
        return found.toString().strip();
    }

    public String methodReferences() {
        List<String> words = new ArrayList<>();
        Consumer<String> add = words::add;
        Function<String, Integer> length = String::length;
        Supplier<List<String>> make = ArrayList::new;
        IntFunction<int[]> array = int[]::new;
        IntBinaryOperator max = Math::max;
        BiFunction<String, Object[], String> format = String::format;
        Function<Runnable, Thread> thread = Thread::new;
        Function<String, Base> varargs = Base::new;
        BiFunction<Integer, Collection<String>, Flexible> flexible = Flexible::new;
        ToLongFunction<Shapes> counters = shapes -> shapes.counter;
        Comparable<Integer> compare = Integer.valueOf(5)::compareTo;
        Function<Object, String> string = Object::toString;
        Supplier<String> own = this::own;
        Supplier<String> inherited = super::toString;
        add.accept("x");
        List.copyOf(words).forEach(add.andThen(word -> log.add(word)));
        make.get().add("y");
        return words
                + log.toString()
                + length.apply("four")
                + array.apply(2).length
                + max.applyAsInt(3, 4)
                + format.apply("%s-%s", new Object[] {1, 2})
                + thread.apply(() -> {}).isAlive()
                + varargs.apply("v").text
                + flexible.apply(2, words).own
                + counters.applyAsLong(this)
                + compare.compareTo(4)
                + string.apply(Nothing.LESS)
                + own.get()
                + inherited.get().startsWith("ch00");
    }

    private String own() {
        return "own" + plain;
    }

    public String nestedClasses() {
        int[] count = {0};
        class Local implements Greeter {
            private int greeted;

            @Override
            public String name() {
                count[0] += 2;
                return "local" + ++greeted + plain++;
            }
        }
        Greeter anonymous = new Greeter() {
            private final long started = counter;

            @Override
            public String name() {
                return "anonymous" + (counter += 2) + started + count[0]++;
            }
        };
        Greeter lambda = () -> "lambda" + count[0];
        return new Local().greet()
                + anonymous.greet()
                + lambda.greet()
                + Greeter.suffix(1, 1, 1)
                + new Inner().deeper();
    }

    class Inner {
        private int depth = plain;

        class Innermost {
            String find() {
                Shapes.this.plain += 5;
                depth += Shapes.this.plain;
                return depth + Inner.this.toString();
            }
        }

        String deeper() {
            return new Innermost().find();
        }

        @Override
        public String toString() {
            return "inner";
        }
    }

    public String locks() throws InterruptedException {
        Lock lock = new ReentrantLock(true);
        Condition condition = lock.newCondition();
        lock.lock();
        try {
            condition.signalAll();
            return "" + (condition.awaitNanos(10_000) <= 0) + lock.tryLock();
        } catch (IllegalMonitorStateException e) {
            return "no";
        } finally {
            lock.unlock();
        }
    }

    public String generics() {
        Pair<String, String> twin = Pair.twin("t");
        Map<Pair<String, Integer>, List<? super Integer>> map = new HashMap<>();
        map.computeIfAbsent(new Pair<>("k", 1), pair -> new ArrayList<>(List.of(pair.right())))
                .add(2);
        return twin + "" + map + pick(twin.left(), 3, "four").getClass().getSimpleName() + sum(List.of(1, 2L, 3.5));
    }

    @SafeVarargs
    private static <T> T pick(T... all) {
        return all[all.length - 1];
    }

    private static double sum(Iterable<? extends Number> numbers) {
        double sum = 0;
        for (Number number : numbers) {
            sum += number.doubleValue();
        }
        return sum;
    }

    public String streams() {
        AtomicInteger seen = new AtomicInteger();
        return IntStream.rangeClosed(1, 5)
                        .filter(i -> i % 2 == seen.getAndIncrement() % 2)
                        .boxed()
                        .collect(
                                Collectors.toMap(i -> "k" + i, i -> i * TABLE.get("three"), Integer::sum, TreeMap::new))
                        .toString()
                + seen;
    }

    public String conditionalOperands() {
        int a = plain;
        String s = "z";
        return String.valueOf(a > 0 ? log.size() : log.isEmpty() ? s.length() : -1)
                .concat(log.add(a == 0 ? s : null) ? "added" + (log.get(0) == null ? counter : real) : "")
                .repeat(a < 1 ? Math.max(log.size(), log.contains(s) ? 2 : 1) : 0);
    }

    public String loops() {
        long steps = 0;
        outer:
        for (int i = 0; ; i++) {
            int j = 0;
            do {
                if (j == 3) {
                    continue outer;
                }
                if (i * j > 10) {
                    break outer;
                }
                steps += i + j;
            } while (j++ < 5);
        }
        while (steps % 7 != 0) {
            steps--;
        }
        return "" + steps;
    }

    public String stringsAndConstants() {
        final int constant = 3;
        String text = """
            block %d
            """.formatted(constant);
        return text
                + 'c'
                + 1.5f
                + 2L
                + null
                + (char) (text.charAt(0) + 1)
                + text.hashCode()
                + Shapes.class.getSimpleName();
    }

    public String assertions() {
        assert plain >= 0 : "plain " + plain;
        return "" + Objects.requireNonNull("x", () -> "message " + total);
    }

    public String waiting() throws InterruptedException {
        synchronized (this) {
            wait(1);
            wait(0, 1);
            notify();
            notifyAll();
        }
        return "waited";
    }
}
