package org.asynckata.engine.timeline;

/** What a comparison demands beyond the times of the lines. */
public enum Order {
    /** All lines and no others; inside an instant each actor's own order counts, and no other. */
    BY_ACTOR,
    /** All lines and no others, in the order given. */
    EXACT,
    /** The lines, and maybe others. */
    AMONG_OTHERS
}
