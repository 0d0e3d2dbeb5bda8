package org.asynckata.engine.timeline;

import java.util.Optional;

/** What was expected and what came of it, drawn with characters. */
interface Picture {

    /** Draws lines not longer than this, each with its end of line. */
    String draw(int width);

    /** The timelines that it shows, if it does, for drawing them otherwise. */
    default Optional<Excerpt> excerpt() {
        return Optional.empty();
    }
}
