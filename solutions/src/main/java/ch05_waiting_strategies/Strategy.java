package ch05_waiting_strategies;

/** Given: ways to wait for a menu that is being cooked, all dishes at once. {@link Restaurant} does what they say. */
public enum Strategy {

    /** Waits for all dishes, however long it takes, and serves them together. */
    ALL,

    /** Serves all dishes together as soon as all are ready. If they are not at the limit: serves none, stops the rest. */
    ALL_OR_NOTHING,

    /** At the limit, or as soon as all are ready, serves together what is ready, and stops the rest. */
    READY_THEN_STOP,

    /** At the limit, or as soon as all are ready, serves together what is ready, and leaves: the rest cooks on. */
    READY_THEN_LEAVE,

    /** Serves the first dish as soon as it is ready, and stops the rest. */
    FIRST,

    /** Serves each dish as soon as it is ready, until all are served. */
    AS_THEY_COME
}
