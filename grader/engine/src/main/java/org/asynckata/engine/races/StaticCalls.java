package org.asynckata.engine.races;

/** What is known about static methods of the JDK. */
final class StaticCalls {
    private StaticCalls() {}

    /** What a static method does. */
    static Effect effect(String owner, String method, String descriptor) {
        return switch (owner) {
            case "java.lang.Thread" -> ofThreads(method);
            case "java.util.concurrent.CompletableFuture" -> ofFutures(method, descriptor);
            case "java.util.concurrent.locks.LockSupport" ->
                method.equals("unpark") ? Effect.HAND_OVER : Effect.UNKNOWN;
            case "java.util.concurrent.Executors", "java.util.concurrent.ThreadLocalRandom" -> Effect.PLAIN;
            case "java.util.Collections" -> ofCollections(method);
            default -> isConcurrent(owner) ? Effect.UNKNOWN : Effect.PLAIN;
        };
    }

    private static boolean isConcurrent(String owner) {
        return owner.startsWith("java.util.concurrent.")
                || owner.startsWith("java.util.stream.")
                || JdkTypes.isBeyond(owner, "");
    }

    private static Effect ofThreads(String method) {
        return switch (method) {
            case "startVirtualThread" -> Effect.START;
            case "interrupted" -> Effect.UNKNOWN;
            default -> Effect.PLAIN;
        };
    }

    private static Effect ofFutures(String method, String descriptor) {
        return switch (method) {
            case "supplyAsync", "runAsync" -> descriptor.contains("Executor;") ? Effect.HAND_OVER : Effect.START;
            case "completedFuture", "failedFuture", "delayedExecutor" -> Effect.PLAIN;
            default -> Effect.UNKNOWN;
        };
    }

    /** The others read the collection that they are given, which may be a concurrent one. */
    private static Effect ofCollections(String method) {
        return method.startsWith("empty")
                        || method.startsWith("singleton")
                        || method.startsWith("unmodifiable")
                        || method.startsWith("synchronized")
                ? Effect.PLAIN
                : Effect.UNKNOWN;
    }
}
