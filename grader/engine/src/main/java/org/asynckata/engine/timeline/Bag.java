package org.asynckata.engine.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things to be taken out by their key, of equal keys the first first. Ten thousand at one instant are usual. */
final class Bag<T> {

    private final Map<String, Deque<T>> things = new LinkedHashMap<>();

    void put(String key, T thing) {
        things.computeIfAbsent(key, _ -> new ArrayDeque<>(2)).add(thing);
    }

    Optional<T> take(String key) {
        Deque<T> alike = things.get(key);
        return alike == null ? Optional.empty() : Optional.ofNullable(alike.poll());
    }

    List<T> rest() {
        List<T> rest = new ArrayList<>();
        things.values().forEach(rest::addAll);
        return rest;
    }
}
