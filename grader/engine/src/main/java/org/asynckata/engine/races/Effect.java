package org.asynckata.engine.races;

/** What a call out of the code under test does to the order of things. */
enum Effect {
    /** The call stays in the code under test. */
    NONE(Strand.IN_CODE),
    /** It orders nothing. */
    PLAIN(Strand.IN_PLAIN_CALL),
    /** It reads an object that is not thread-safe: its structure and, who knows, some of its elements. */
    READ(Strand.IN_PLAIN_CALL),
    /** It reads all elements, too. */
    READ_ALL(Strand.IN_PLAIN_CALL),
    /** It replaces one element, which leaves the structure as it is: others may do the same to other elements. */
    SET(Strand.IN_PLAIN_CALL),
    /** It changes an object that is not thread-safe. */
    WRITE(Strand.IN_PLAIN_CALL),
    /** It reads an object that is not thread-safe, and changes it if its size differs afterwards. */
    MAY_WRITE(Strand.IN_PLAIN_CALL),
    /** It changes an object that is not thread-safe if its size differs afterwards, and otherwise replaces one element. */
    MAY_SET(Strand.IN_PLAIN_CALL),
    /** It sees what happened before releases of this very object. */
    ACQUIRE(Strand.IN_ORDERING_CALL),
    /** What happened so far is seen by those who acquire this very object. */
    RELEASE(Strand.IN_ORDERING_CALL),
    /** Both, with this very object. */
    EXCHANGE(Strand.IN_ORDERING_CALL),
    /** It waits for a thread's end, or asks about it. */
    JOIN(Strand.IN_ORDERING_CALL),
    /** It hands over to others, and learns nothing. */
    HAND_OVER(Strand.IN_ORDERING_CALL),
    /** It starts a thread that runs nothing but what is handed over. */
    START(Strand.IN_ORDERING_CALL),
    /** It may order anything: when in doubt, ordered. */
    UNKNOWN(Strand.IN_ORDERING_CALL),
    /** A test looks at what everybody has done so far. */
    LOOK(Strand.IN_ORDERING_CALL),
    /** It makes or uses edges that the check cannot follow, which ends the check. */
    BEYOND(Strand.IN_ORDERING_CALL);

    final int inside;

    Effect(int inside) {
        this.inside = inside;
    }

    /** Whether it hands over what happened so far to whoever acquires anything unknown. */
    boolean releases() {
        return switch (this) {
            case RELEASE, EXCHANGE, HAND_OVER, START, UNKNOWN, LOOK -> true;
            default -> false;
        };
    }
}
