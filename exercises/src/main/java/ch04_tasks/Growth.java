package ch04_tasks;

/** Given: what a gardener can see of a plant. */
public enum Growth {
    /** Planted, but it has not begun to grow: it waits for a bed. */
    PENDING,
    /** It has begun to grow, and is not done. */
    RUNNING,
    /** It has come to its end by itself, well or badly. */
    DONE,
    /** It was called off before its end. */
    CANCELLED
}
