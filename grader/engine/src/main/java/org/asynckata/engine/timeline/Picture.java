package org.asynckata.engine.timeline;

/** What was expected and what came of it, drawn with characters. */
interface Picture {

    /** Draws lines not longer than this, each with its end of line. */
    String draw(int width);
}
