package pincite.engine.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines of pages as one text: those of a paragraph are joined, also over the end of a page.
 *
 * @param starts of each page, in code points
 */
record PagedText(String text, List<Integer> starts) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;][\"'”’)\\]]*$");
    private static final Pattern BROKEN_WORD = Pattern.compile("\\p{L}[-\\u00AD]$");
    private static final Pattern SET_APART = Pattern
            .compile("^(?:[•·*–-]|\\(?[a-z0-9]{1,3}[.)])\\s.*|^\\p{Lu}[\\p{Lu}\\d\\s.,:&'’()-]{3,}$");

    static PagedText of(List<List<String>> pages) {
        var writer = new Writer();
        pages.forEach(writer::page);
        return new PagedText(writer.text.toString(), List.copyOf(writer.starts));
    }

    /** Puts one line after the other. */
    private static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private String last = "";
        private boolean isApart;

        void page(List<String> lines) {
            int longest = lines.stream().mapToInt(String::length).max().orElse(0);
            isApart = isApart || SENTENCE_END.matcher(last).find();
            int before = text.length();
            boolean isFirst = true;
            for (var line : lines) {
                if (line.isEmpty()) {
                    isApart = isApart || !isFirst;
                } else {
                    put(line, longest);
                    if (isFirst) {
                        starts.add(text.codePointCount(0, text.length() - line.length()));
                    }
                    isFirst = false;
                }
            }
            if (isFirst) {
                starts.add(text.codePointCount(0, before));
            }
        }

        private void put(String line, int longest) {
            if (text.length() > 0) {
                text.append(between(line, longest));
            }
            text.append(line);
            last = line;
            isApart = false;
        }

        /** A short line that ends a sentence ends its paragraph. */
        private String between(String line, int longest) {
            boolean isShort = last.length() < longest * 3 / 4 && SENTENCE_END.matcher(last).find();
            if (isApart || isShort || SET_APART.matcher(line).matches()
                    || SET_APART.matcher(last).matches() && last.toUpperCase(Locale.ROOT).equals(last)) {
                return "\n\n";
            }
            return BROKEN_WORD.matcher(last).find() ? "\n" : " ";
        }
    }
}
