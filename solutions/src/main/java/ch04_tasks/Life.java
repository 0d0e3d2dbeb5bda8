package ch04_tasks;

/** Given: where a task stands in its life, as its thread and its future tell together. */
public enum Life {
    /** Its thread has not been started, and nobody has cancelled it. */
    NOT_STARTED,
    /** Its thread has been started, and it has not come to an end: also while it sleeps, or waits for something. */
    RUNNING,
    /** It has come to its end and given something, be it null. */
    SUCCEEDED,
    /** It has come to its end by throwing something, whatever that is. */
    FAILED,
    /** It was cancelled, but its thread is still at work: it may be cleaning up, or may not have heard of it. */
    STOPPING,
    /** It was cancelled, and nobody works on it any more, or ever has. */
    CANCELLED
}
