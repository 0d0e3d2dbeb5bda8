package org.asynckata.engine.races;

import java.util.Set;

/** The types of the JDK whose objects are not thread-safe: which calls read them, and which change them. */
final class UnsafeTypes {
    /** The same goes for the classes nested in them. Nothing in them orders anything. */
    private static final Set<String> TYPES = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.PriorityQueue",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.RegularEnumSet",
            "java.util.BitSet",
            "java.util.StringJoiner",
            "java.lang.StringBuilder");

    /** Of a list; a {@code BitSet} has several elements in a word. */
    private static final String SET = "set";

    /** Of a map: what its documentation does not call structural, when the key is there already. */
    private static final Set<String> MAY_SETS = Set.of("put", "merge", "compute", "replace");

    /** Iterators and streams read later, if at all. */
    private static final Set<String> READS_ALL = Set.of(
            "contains",
            "containsAll",
            "containsValue",
            "indexOf",
            "lastIndexOf",
            "forEach",
            "toArray",
            "equals",
            "hashCode",
            "toString",
            "copyOf",
            "clone");

    private static final Set<String> READS = Set.of(
            "get",
            "getFirst",
            "getLast",
            "getOrDefault",
            "size",
            "isEmpty",
            "containsKey",
            "iterator",
            "listIterator",
            "descendingIterator",
            "stream",
            "spliterator",
            "peek",
            "peekFirst",
            "peekLast",
            "element",
            "firstKey",
            "lastKey",
            "firstEntry",
            "lastEntry",
            "floorKey",
            "ceilingKey",
            "lowerKey",
            "higherKey",
            "floorEntry",
            "ceilingEntry",
            "lowerEntry",
            "higherEntry",
            "first",
            "last",
            "floor",
            "ceiling",
            "lower",
            "higher",
            "length",
            "charAt",
            "substring",
            "cardinality",
            "nextSetBit",
            "nextClearBit");

    private static final Set<String> WRITES = Set.of(
            "add",
            "addFirst",
            "addLast",
            "set",
            "setCharAt",
            "setLength",
            "put",
            "putFirst",
            "putLast",
            "merge",
            "compute",
            "clear",
            "sort",
            "push",
            "offer",
            "offerFirst",
            "offerLast",
            "pop",
            "replaceAll",
            "append",
            "insert",
            "delete",
            "deleteCharAt",
            "reverse",
            "replace",
            "flip");

    private static final Set<String> MAY_WRITES = Set.of(
            "addAll",
            "putAll",
            "remove",
            "removeFirst",
            "removeLast",
            "removeIf",
            "removeAll",
            "retainAll",
            "poll",
            "pollFirst",
            "pollLast",
            "pollFirstEntry",
            "pollLastEntry",
            "putIfAbsent",
            "computeIfAbsent",
            "computeIfPresent");

    private UnsafeTypes() {}

    /** Whether it is a type of objects that are not thread-safe, or of views of such. */
    static boolean contain(String type) {
        int nested = type.indexOf('$');
        return TYPES.contains(nested < 0 ? type : type.substring(0, nested));
    }

    /** What a method of such a type does. */
    static Effect effectOf(String type, String method) {
        if (method.equals(SET) && type.contains("List")) {
            return Effect.SET;
        }
        if (MAY_SETS.contains(method) && type.contains("Map")) {
            return Effect.MAY_SET;
        }
        if (READS_ALL.contains(method)) {
            return Effect.READ_ALL;
        }
        return READS.contains(method)
                ? Effect.READ
                : WRITES.contains(method)
                        ? Effect.WRITE
                        : MAY_WRITES.contains(method) ? Effect.MAY_WRITE : Effect.PLAIN;
    }
}
