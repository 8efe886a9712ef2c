package pincite.engine.reading.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands on each page and is no text of it: running heads, numbers of pages, and of lines as pleadings have them. */
final class PageLines {

    /** At the head and at the foot of a page. */
    private static final int EDGE = 3;
    private static final int FEWEST_PAGES = 3;
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("(?i)(?:page |p\\. ?|- ?|– ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?(?: ?-| ?–)?|[ivxlc]{1,6}");
    /** How a court's system stamps what is filed. */
    private static final Pattern STAMP = Pattern
            .compile("(?i)case:? .{0,60}\\bdocument:? .{0,60}\\b(?:page:?|filed).*");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})(?: +(.*))?$");
    private static final int FEWEST_NUMBERS = 10;

    private PageLines() {
    }

    static List<List<String>> withoutFurniture(List<List<String>> pages) {
        var unnumbered = pages.stream().map(PageLines::withoutLineNumbers).toList();
        var running = running(unnumbered);
        return unnumbered.stream().map(page -> withoutEdges(page, running)).toList();
    }

    private static List<String> withoutEdges(List<String> page, Set<String> running) {
        var edges = edges(page);
        return IntStream.range(0, page.size())
                .filter(line -> !edges.contains(line) || !isFurniture(page.get(line), running)).mapToObj(page::get)
                .toList();
    }

    private static boolean isFurniture(String line, Set<String> running) {
        return PAGE_NUMBER.matcher(line).matches() || STAMP.matcher(line).matches()
                || running.contains(withoutDigits(line));
    }

    /** What stands at the edge of half of the pages, whatever the numbers in it. */
    private static Set<String> running(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (var page : pages) {
            var seen = new HashSet<String>();
            edges(page).stream().map(page::get).map(PageLines::withoutDigits).filter(seen::add)
                    .forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        int fewest = Math.max(FEWEST_PAGES, pages.size() / 2);
        counts.values().removeIf(count -> count < fewest);
        return counts.keySet();
    }

    /** Places of the first and last lines that are not empty. */
    private static Set<Integer> edges(List<String> page) {
        var written = IntStream.range(0, page.size()).filter(line -> !page.get(line).isEmpty()).boxed().toList();
        var edges = new HashSet<>(written.subList(0, Math.min(EDGE, written.size())));
        edges.addAll(written.subList(Math.max(0, written.size() - EDGE), written.size()));
        return edges;
    }

    private static String withoutDigits(String line) {
        return line.replaceAll("\\d+", "0");
    }

    /** Where the lines of a page are numbered from 1 on, beside the text or in a column of their own. */
    private static List<String> withoutLineNumbers(List<String> page) {
        int expected = 1;
        for (var line : page) {
            var numbered = NUMBERED.matcher(line);
            if (numbered.matches() && Integer.parseInt(numbered.group(1)) == expected) {
                expected++;
            }
        }
        return expected <= FEWEST_NUMBERS ? page : page.stream().map(new Unnumbering(expected)::text).toList();
    }

    /** Takes the next number from the line that begins with it. */
    private static final class Unnumbering {

        private final int end;
        private int expected = 1;

        Unnumbering(int end) {
            this.end = end;
        }

        String text(String line) {
            var numbered = NUMBERED.matcher(line);
            if (expected < end && numbered.matches() && Integer.parseInt(numbered.group(1)) == expected) {
                expected++;
                return numbered.group(2) == null ? "" : numbered.group(2);
            }
            return line;
        }
    }
}
