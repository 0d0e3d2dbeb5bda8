package org.asynckata.grader.terminal;

import org.jline.utils.AttributedStyle;

/** What a piece of text means, which is also its colour. */
enum Tone {
    PLAIN(AttributedStyle.DEFAULT),
    STRONG(AttributedStyle.BOLD),
    QUIET(AttributedStyle.DEFAULT.faint()),
    GOOD(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN)),
    HALF(AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW)),
    BAD(AttributedStyle.DEFAULT.foreground(AttributedStyle.RED)),
    NEXT(AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN));

    private final AttributedStyle style;

    Tone(AttributedStyle style) {
        this.style = style;
    }

    AttributedStyle style() {
        return style;
    }
}
