package pincite.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.english.sentence.SentenceBreaks;

/** The sentences of a text, each on one line. */
final class PlainSentences {

    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n|(?<=[.!?:”\"])\\n|\\n(?=[-*#>|•\\d])");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlainSentences() {
    }

    static Stream<String> of(String text) {
        return Arrays.stream(PARAGRAPH.split(text)).map(PlainSentences::plain).flatMap(line -> cut(line).stream());
    }

    /** As sentences are compared, wherever their lines were broken. */
    static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static List<String> cut(String line) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int end : SentenceBreaks.in(line, (from, to) -> false)) {
            sentences.add(line.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }
}
