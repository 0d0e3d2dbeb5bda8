package org.asynckata.grader.terminal;

import java.util.ArrayList;
import java.util.List;
import org.asynckata.engine.timeline.Drawing;
import org.asynckata.grader.run.Reason;
import org.asynckata.grader.score.TestResult;
import org.jline.utils.AttributedString;

/** Why a test has failed, as wide as the screen is: the sentence, facts, timelines, what to do next, where. */
final class Message {
    private final Screen screen;
    private final List<AttributedString> lines = new ArrayList<>();

    private Message(Screen screen) {
        this.screen = screen;
    }

    static List<AttributedString> of(TestResult test, Screen screen) {
        Message message = new Message(screen);
        Reason reason = test.reason();
        message.sentence(Tone.STRONG, reason.sentence());
        message.paragraph(reason.details()
                .lines()
                .flatMap(it -> message.fact(it).stream())
                .toList());
        message.paragraph(message.timeline(test));
        message.last(reason);
        return message.lines;
    }

    private List<AttributedString> fact(String fact) {
        return Text.wrapFact(Text.plain(fact), screen.width()).stream()
                .map(line -> Screen.line(Tone.PLAIN, line))
                .toList();
    }

    private List<AttributedString> timeline(TestResult test) {
        if (test.timeline().rows().isEmpty() && !test.timeline().compared()) {
            return List.of();
        }
        return Drawing.of(test.timeline(), screen.width(), screen.more()).stream()
                .map(line -> Screen.line(line.contains("> ") ? Tone.HALF : Tone.PLAIN, Text.plain(line)))
                .toList();
    }

    private void last(Reason reason) {
        if (!reason.next().isEmpty() || reason.line() > 0) {
            lines.add(AttributedString.EMPTY);
        }
        if (!reason.next().isEmpty()) {
            sentence(Tone.NEXT, "Next: " + reason.next());
        }
        if (reason.line() > 0) {
            String file = reason.file().substring(reason.file().lastIndexOf('/') + 1);
            sentence(Tone.PLAIN, "(" + file + ":" + reason.line() + ")");
        }
        reason.replay().lines().forEach(line -> sentence(Tone.PLAIN, line));
    }

    private void paragraph(List<AttributedString> paragraph) {
        if (!paragraph.isEmpty()) {
            lines.add(AttributedString.EMPTY);
            lines.addAll(paragraph);
        }
    }

    private void sentence(Tone tone, String text) {
        lines.addAll(screen.wrapped(tone, text));
    }
}
