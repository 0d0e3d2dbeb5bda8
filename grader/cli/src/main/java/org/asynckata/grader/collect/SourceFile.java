package org.asynckata.grader.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.asynckata.grader.step.Status;
import org.asynckata.grader.step.Step;

/** Reads one source file, and lets in only a plain file of reasonable size with text in UTF-8. */
final class SourceFile {
    private static final int MAX_BYTES = 200_000;

    private SourceFile() {}

    /** The text, or why this file is refused. */
    static Step<String> read(Path file, String path) {
        if (Files.isSymbolicLink(file)) {
            return refused(path, "is a link, and only plain files are graded");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused(path, "is not a plain file");
        }
        try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? refused(path, "is larger than " + MAX_BYTES / 1000 + " kB")
                    : decode(bytes, path);
        } catch (IOException _) {
            return refused(path, "cannot be read");
        }
    }

    private static Step<String> decode(byte[] bytes, String path) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            long line = 1 + out.chars().filter(c -> c == '\n').count();
            return refused(path, "is not in UTF-8 (line " + line + "): save it in that encoding");
        }
        return new Step.Ready<>(out.toString());
    }

    private static Step<String> refused(String path, String why) {
        return Step.stopped(Status.REFUSED, path + " " + why);
    }
}
