package ch00_races;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Right under every schedule, by the initialisation of classes, and by objects that do not change. Each program returns whether its result is right. */
public final class ByClasses {
    private static final class Holder {
        static final Map<String, Integer> TABLE = new HashMap<>();
        static final int[] NUMBERS = {1, 2, 3};
        static int mutable;

        static {
            TABLE.put("a", 1);
            mutable = 5;
            Thread.yield();
            NUMBERS[1]++;
        }

        static int mutable() {
            return mutable;
        }
    }

    public boolean holderIdiom() throws Exception {
        AtomicInteger sum = new AtomicInteger();
        Twice.run(() -> sum.addAndGet(Holder.TABLE.get("a") + Holder.NUMBERS[1] + Holder.mutable()));
        return sum.get() == 2 * (1 + 3 + 5);
    }

    private enum Dish {
        EGGS,
        TOAST;

        private final List<String> names = new ArrayList<>();
        private static final Map<String, Dish> BY_NAME = new HashMap<>();

        static {
            for (Dish dish : values()) {
                dish.names.add(dish.name());
                BY_NAME.put(dish.name(), dish);
            }
        }

        static Dish of(String name) {
            return BY_NAME.get(name);
        }
    }

    public boolean enums() throws Exception {
        AtomicInteger sum = new AtomicInteger();
        Twice.run(() -> sum.addAndGet(
                switch (Dish.of("TOAST")) {
                    case EGGS -> 0;
                    case TOAST ->
                        Dish.TOAST.names.size() + Dish.valueOf("EGGS").names.size();
                }));
        return sum.get() == 4;
    }

    private record Order(String dish, List<String> notes) {}

    public boolean recordsThroughSubmit() throws Exception {
        List<String> notes = new ArrayList<>();
        notes.add("hot");
        Order order = new Order("soup", notes);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            return pool.submit(() -> order.notes().getFirst() + order.dish())
                    .get()
                    .equals("hotsoup");
        }
    }
}
