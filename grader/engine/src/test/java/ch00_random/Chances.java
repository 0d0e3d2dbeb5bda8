package ch00_random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Steps whose outcome a JVM leaves open: random numbers, and orders that rest on salts and identity hashes. */
final class Chances {
    private Chances() {}

    static List<Step> steps() {
        return List.of(Chances::numbers, Chances::immutables, Chances::identities);
    }

    private static void numbers(Actor actor) {
        actor.note(new Random().nextLong());
        actor.note(new SplittableRandom().nextLong());
        actor.note(ThreadLocalRandom.current().nextLong());
        actor.note(RandomGenerator.getDefault().nextLong());
        actor.note(RandomGenerator.of("Xoshiro256PlusPlus").nextLong());
        actor.note(Math.random());
        actor.note(UUID.randomUUID());
        var list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        Collections.shuffle(list);
        actor.note(list);
    }

    private static void immutables(Actor actor) {
        actor.note(Set.of("coffee", "toast", "eggs", "salad"));
        actor.note(Map.of("coffee", 1, "toast", 2, "eggs", 3, "salad", 4));
    }

    private static void identities(Actor actor) {
        var plain = new HashSet<Named>();
        var identical = new IdentityHashMap<Named, Integer>();
        for (String name : List.of("coffee", "toast", "eggs", "salad", "tea", "jam")) {
            plain.add(new Named(name));
            identical.put(new Named(name), 1);
        }
        actor.note(plain);
        actor.note(identical);
        actor.note(Thread.currentThread().hashCode());
    }

    /** Equal only to itself, so that its place in a hash table is up to the JVM. */
    private static final class Named {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
