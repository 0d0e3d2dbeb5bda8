package org.asynckata.engine.code;

import java.util.Set;

/** Which calls that leave the code under test are worth a probe, as far as their names tell. */
enum OutsideCall {
    /** Works on values, or only on what it is given. */
    UNNOTICED,
    /** Orders nothing, but other threads may run before it. */
    YIELDS,
    /** May use something shared, or order things: what it does depends on the object. */
    WATCHED;

    /** Beyond {@code java.lang}, whose types are unnoticed but for those below. */
    private static final Set<String> VALUES = Set.of(
            "java/util/Comparator",
            "java/util/Locale",
            "java/util/Map$Entry",
            "java/util/Objects",
            "java/util/Optional",
            "java/util/OptionalDouble",
            "java/util/OptionalInt",
            "java/util/OptionalLong",
            "java/util/UUID",
            "java/util/stream/Collectors",
            "org/asynckata/engine/Durations",
            "org/asynckata/engine/Line");

    private static final Set<String> VALUE_PACKAGES =
            Set.of("java/math/", "java/text/", "java/time/", "java/util/function/", "java/util/regex/");

    private static final Set<String> WATCHED_IN_LANG = Set.of(
            "java/lang/Appendable",
            "java/lang/AutoCloseable",
            "java/lang/CharSequence",
            "java/lang/Iterable",
            "java/lang/Runnable",
            "java/lang/StringBuffer",
            "java/lang/StringBuilder",
            "java/lang/Thread",
            "java/lang/Thread$Builder",
            "java/lang/Thread$Builder$OfVirtual");

    private static final Set<String> FACTORIES = Set.of("of", "copyOf", "ofEntries", "entry", "asList");

    static OutsideCall of(String owner, String name) {
        if (name.equals("wait")) {
            return WATCHED; // of Object, though the compiler may name an interface
        }
        return switch (owner + '.' + name) {
            case "java/lang/Thread.sleep", "java/lang/Thread.yield", "java/util/concurrent/TimeUnit.sleep" -> YIELDS;
            case "java/util/concurrent/TimeUnit.timedJoin", "java/util/concurrent/TimeUnit.timedWait" -> WATCHED;
            case "java/lang/Thread.currentThread", "java/lang/Thread.ofVirtual" -> UNNOTICED;
            default -> ofType(owner, name);
        };
    }

    private static OutsideCall ofType(String owner, String name) {
        if (owner.equals("java/io/PrintStream") || owner.equals("java/lang/IO")) {
            return YIELDS;
        }
        return isValue(owner)
                        || isInLang(owner)
                        || FACTORIES.contains(name)
                        || owner.startsWith("java/util/concurrent/TimeUnit")
                ? UNNOTICED
                : WATCHED;
    }

    private static boolean isValue(String owner) {
        return owner.startsWith("[")
                || VALUES.contains(owner)
                || VALUE_PACKAGES.stream().anyMatch(owner::startsWith)
                || owner.startsWith("java/") && (owner.endsWith("Exception") || owner.endsWith("Error"));
    }

    private static boolean isInLang(String owner) {
        return owner.lastIndexOf('/') == "java/lang".length()
                && owner.startsWith("java/lang/")
                && !WATCHED_IN_LANG.contains(owner);
    }
}
