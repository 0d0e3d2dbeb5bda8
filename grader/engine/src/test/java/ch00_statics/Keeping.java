package ch00_statics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Classes that keep something in static fields, and classes that cannot. */
public class Keeping {
    record Dish(String name, Duration takes) {}

    record Menu(List<Dish> dishes) {}

    static class NothingAtAll {}

    static class NothingThatChanges {
        static final int COUNT = 3;
        static final String NAME = "toast";
        static final Duration PAUSE = Duration.ofSeconds(1);
        static final TimeUnit UNIT = TimeUnit.SECONDS;
        static final List<String> NAMES = List.of("coffee", "toast");
        static final Map<String, Duration> TIMES = Map.of("coffee", PAUSE);
        static final Menu MENU = new Menu(List.of(new Dish("toast", PAUSE)));
        static final Supplier<String> LAMBDA = () -> NAME;
        static final Object LOCK = new Object();
    }

    enum NothingInAnEnum {
        COFFEE(Duration.ofSeconds(2)),
        TOAST(Duration.ofSeconds(1));

        final Duration takes;

        NothingInAnEnum(Duration takes) {
            this.takes = takes;
        }

        static int of(NothingInAnEnum dish) {
            assert dish != null;
            return switch (dish) {
                case COFFEE -> 1;
                case TOAST -> 2;
            };
        }
    }

    static class ACount {
        static int count;
    }

    static class AnAtomic {
        static final AtomicInteger COUNT = new AtomicInteger();
    }

    static class AList {
        static final List<String> NAMES = new ArrayList<>();
    }

    static class AnArray {
        static final int[] COUNTS = {0};
    }

    static class AListInAList {
        static final List<List<String>> NAMES = List.of(new ArrayList<>());
    }

    static class AListInARecord {
        static final Menu MENU = new Menu(new ArrayList<>());
    }

    static class AnObjectWithAField {
        static final AnObjectWithAField ONLY = new AnObjectWithAField();
        int count;
    }

    static class AnObjectThatIsAList extends ArrayList<String> {
        static final AnObjectThatIsAList ONLY = new AnObjectThatIsAList();
        private static final long serialVersionUID = 1;
    }

    static class ALambdaThatHoldsAList {
        static final Supplier<Integer> SIZE = new ArrayList<String>()::size;
    }

    enum ACountInAnEnum {
        COFFEE;
        int count;
    }
}
