package pincite.channel.openai;

import java.util.List;
import java.util.regex.Pattern;

import pincite.channel.CitedText;
import pincite.markup.MarkdownText;

/** The statements of an answer that a client sends back as text. */
final class StatedLines {

    private static final Pattern NUMBERS = Pattern.compile("(?: ?\\[\\d+])+\\s*$");

    private StatedLines() {
    }

    static List<String> in(String answer) {
        return answer.lines().takeWhile(line -> !line.equals(CitedText.SOURCES) && !line.equals(CitedText.CLOSEST))
                .filter(line -> NUMBERS.matcher(line).find()).map(line -> NUMBERS.matcher(line).replaceFirst(""))
                .map(MarkdownText::unescaped)
                .toList();
    }
}
