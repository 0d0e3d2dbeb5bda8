package org.asynckata.engine.code;

import java.util.Set;

/** Calls that change nothing: a loop that makes no others can only be waiting for another thread. */
final class Looks {
    private static final Set<String> LOOKS = Set.of(
            "isDone",
            "isCancelled",
            "isCompletedExceptionally",
            "state",
            "isAlive",
            "getState",
            "isInterrupted",
            "isShutdown",
            "isTerminated",
            "isEmpty",
            "size",
            "peek",
            "contains",
            "containsKey",
            "getCount",
            "isLocked",
            "availablePermits",
            "currentThread",
            "onSpinWait",
            "valueOf",
            "booleanValue",
            "intValue",
            "longValue",
            "nanoTime",
            "currentTimeMillis");

    private Looks() {}

    static boolean onlyLooks(String owner, String name) {
        return owner.startsWith("java/") && (LOOKS.contains(name) || isGet(owner, name));
    }

    private static boolean isGet(String owner, String name) {
        return owner.startsWith("java/util/concurrent/atomic/") && name.startsWith("get") && !name.startsWith("getAnd");
    }
}
