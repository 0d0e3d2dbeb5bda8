package ch01_fake;

import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What the language has. */
@SuppressWarnings("unused")
class Syntax<T extends Comparable<T>> implements Iterable<T> {
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface Cooked {
        String value() default "well";
    }

    sealed interface Shape permits Circle, Square, Rest {}

    record Circle(double radius) implements Shape {
        static final Circle UNIT = new Circle(1);

        Circle {
            assert radius >= 0 : "negative: " + radius;
        }
    }

    record Square(double side) implements Shape {}

    record Rest(Shape one, Shape other, String... names) implements Shape {}

    enum Level {
        LOW(1),
        HIGH(2) {
            @Override
            int twice() {
                return 5;
            }
        };

        private final int number;

        Level(int number) {
            this.number = number;
        }

        int twice() {
            return 2 * number;
        }
    }

    enum Planet {
        EARTH
    }

    sealed interface Any permits Wrapped {}

    record Wrapped(Object value) implements Any {}

    interface Named {
        String name();

        default String greeting() {
            return prefix() + name();
        }

        private String prefix() {
            return "Hello, ";
        }

        static Named of(String name) {
            return () -> name;
        }
    }

    static class TooCold extends Exception {
        private static final long serialVersionUID = 1L;

        TooCold(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static final class Warm extends RuntimeException implements Cloneable {
        private static final long serialVersionUID = 1L;

        Warm() {
            super("warm", null, false, false);
        }
    }

    private final List<T> items = new ArrayList<>();
    private static int count;
    private final int[] numbers = {3, 1, 2};
    private final long[][] grid = new long[3][4];
    private final String[][] words = new String[2][];
    private final Object lock = new Object();

    static String patterns(Object o) {
        return switch (o) {
            case null -> "nothing";
            case Level l when l == Level.LOW -> "low";
            case Level.HIGH -> "high";
            case Circle(double r) when r > 1 -> "big";
            case Rest(Circle(var r), Square s, var names) -> r + " " + s + names.length;
            case Shape shape -> "shape " + shape;
            case Integer i when i > 10 -> "many";
            case int[] array -> "array of " + array.length;
            case String text -> text;
            case Planet _ -> "planet";
            default -> o.toString();
        };
    }

    static int area(Shape shape) {
        return switch (shape) {
            case Circle c -> 3;
            case Square s -> 4;
            case Rest r -> 5;
        };
    }

    static String classic(String word, Level level) {
        switch (word) {
            case "a":
            case "b":
                break;
            default:
                return """
                        text
                          block %s""".formatted(word);
        }
        return switch (level) {
            case LOW -> "low";
            case HIGH -> {
                yield "high";
            }
        };
    }

    @SafeVarargs
    static <E> List<E> all(E first, E... rest) {
        List<E> all = new ArrayList<>();
        all.add(first);
        for (E e : rest) {
            all.add(e);
        }
        return all;
    }

    @Cooked
    @Deprecated
    int[] sorted() {
        int[] copy = numbers.clone();
        String[][] other = words.clone();
        outer:
        for (int i = 0; i < copy.length; i++) {
            for (int j = i; j < copy.length; j++) {
                if (copy[j] < 0) {
                    continue outer;
                }
                if (copy[j] < copy[i]) {
                    int swap = copy[i];
                    copy[i] = copy[j];
                    copy[j] = swap;
                }
            }
        }
        return copy;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < items.size();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return items.get(next++);
            }
        };
    }

    class Inner {
        class Innermost {
            T first() {
                return items.get(0);
            }
        }
    }

    T largest() {
        T best = null;
        for (T item : this) {
            if (best == null || item.compareTo(best) > 0) {
                best = item;
            }
        }
        return best;
    }

    void lambdas() {
        record Pair(int a, String b) {}
        enum Local {
            A
        }
        interface Op {
            int apply(int x);
        }
        Op op = x -> x + count;
        Function<Integer, String> text = String::valueOf;
        Supplier<List<String>> lists = ArrayList::new;
        IntFunction<int[]> arrays = int[]::new;
        BiFunction<String, String, Boolean> same = String::equalsIgnoreCase;
        Runnable r = (Runnable & Serializable) () -> count++;
        Comparator<Pair> order = Comparator.comparing(Pair::b).thenComparingInt(Pair::a).reversed();
        var named = Named.of("Ada");
        System.out.println(op.apply(1) + text.apply(2) + lists.get() + arrays.apply(3) + same + r + order + named.greeting()
                + Local.valueOf("A") + new Pair(1, "x").equals(null) + Local.values().length + 'c' + 1L + 2.0f + true);
        count += new Inner().new Innermost().first().hashCode() + Integer.parseInt("7") + grid[1].length;
    }

    static <C extends AutoCloseable> void closing(C resource) throws Exception {
        try (C first = resource;
                AutoCloseable second = () -> System.out.println("closed")) {
            synchronized (resource) {
                System.out.println(first.getClass().getSimpleName() + second.getClass().getName());
            }
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new TooCold("again", e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(e);
        } finally {
            count--;
        }
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Syntax<?> s && s.items.equals(items) && getClass() == other.getClass();
    }

    @Override
    public int hashCode() {
        return items.hashCode() ^ System.identityHashCode(lock);
    }

    public static void main(String[] args) {
        System.out.printf("%s%n", patterns(args) + Circle.UNIT + Level.valueOf("LOW").twice() + all("a", "b", "c"));
    }
}
