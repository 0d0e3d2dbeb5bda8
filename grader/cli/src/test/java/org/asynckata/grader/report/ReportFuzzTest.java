package org.asynckata.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is in a report, each format stays what it is. */
class ReportFuzzTest {
    private static final int ROUNDS = 20;
    private static final Pattern COMMAND =
            Pattern.compile("::(error file=[^,:]*(,line=\\d+)?(,col=\\d+)?,title=[^,:]+|notice title=Async Kata)::.*");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z]\\w*)((?:\\s+[-\\w:]+(?:=\"[^\"<>]*\")?)*)\\s*(/?)>");
    private static final Set<String> WITHOUT_END = Set.of("meta", "br", "hr", "link", "input", "img");

    @Test
    void every_format_stays_well_formed() {
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            long seed = start + i;
            Report report = RandomReport.of(seed);
            for (Format format : Format.values()) {
                try {
                    String text = decode(format.write(report));
                    assertThat(text.codePoints().filter(c -> isControl(c, format)))
                            .isEmpty();
                    check(format, text);
                } catch (Exception | AssertionError e) {
                    fail("seed %dL makes %s wrong: %s".formatted(seed, format, e), e);
                }
            }
        }
    }

    private static String decode(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The report itself says what it was told, as far as JSON can; all the others are for the eyes of people, too. */
    private static boolean isControl(int c, Format format) {
        return c != '\n' && c != '\t' && (format == Format.JSON ? c < ' ' : Character.isISOControl(c));
    }

    private static void check(Format format, String text) throws Exception {
        switch (format) {
            case JSON -> {
                ReportReader.read(text.getBytes(StandardCharsets.UTF_8));
                assertThat(ReportSchema.violations(text)).isEmpty();
            }
            case GRADESCOPE, CLASSROOM50 -> JsonMapper.shared().readTree(text);
            case EXERCISM -> {
                JsonMapper.shared().readTree(text);
                assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(500_000);
            }
            case JUNIT, BADGE -> xml().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            case ANNOTATIONS ->
                assertThat(text.lines()).hasSizeLessThanOrEqualTo(11).allMatch(COMMAND.asMatchPredicate());
            case SUMMARY -> checkMarkdown(text);
            case HTML -> checkHtml(text);
        }
    }

    private static DocumentBuilder xml() throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(null); // it would print
        return builder;
    }

    private static void checkMarkdown(String page) {
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_048_576);
        String around = page.replaceAll("<pre>[^<>]*</pre>", "").replaceAll("</?(details|summary)>", "");
        assertThat(around).doesNotContain("<", ">", "`", "](", "http:", "@", "${", "\\");
        assertThat(around.lines().filter(line -> line.startsWith("|")))
                .allMatch(line -> line.split("\\|", -1).length == 6);
    }

    /** Each element ends where it should, and there is no "<" that begins none. */
    private static void checkHtml(String page) {
        assertThat(page).doesNotContain(RandomReport.MARKUP, "<script");
        String body = page.replaceFirst("(?s)<style>.*?</style>", "").replaceFirst("(?i)<!doctype html>", "");
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(body);
        int end = 0;
        while (tag.find()) {
            assertThat(body.substring(end, tag.start())).doesNotContain("<");
            end = tag.end();
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (tag.group(4).isEmpty() && !WITHOUT_END.contains(tag.group(2))) {
                open.push(tag.group(2));
            }
        }
        assertThat(body.substring(end)).doesNotContain("<");
        assertThat(open).isEmpty();
    }
}
