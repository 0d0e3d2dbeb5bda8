package ch05_waiting_strategies;

/** Given: what customers demand. A strategy meets a demand if it does so on every menu, with every limit. */
public enum Demand {

    /** Every dish of the menu is served. */
    EVERYTHING,

    /** Either every dish of the menu is served, or none. */
    NO_HALF_MEAL,

    /** All that is served is served at one and the same time. */
    TOGETHER,

    /** Each dish that is served is served the moment it is ready. */
    HOT,

    /** It is over at the limit, or before. */
    PUNCTUAL,

    /** What is ready before it is over, or just then, is served. */
    NOTHING_HELD_BACK,

    /** Each dish is cooked to its end: none is stopped. */
    NOTHING_STOPPED,

    /** When it is over, nothing is being cooked any more. */
    KITCHEN_CLOSED
}
