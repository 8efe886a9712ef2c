package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a text into its blocks. */
final class TextBlocks {

    /** No one reads lines longer than this in an editor that wraps them; longer lines are whole paragraphs. */
    private static final int WRAPPED_LINE = 130;
    /** A line that was wrapped is about as long as its neighbours. */
    private static final double WRAPPED_FILL = 0.6;
    private static final int SHORTEST_LIST = 2;

    private final String text;
    private final List<TextBlock> blocks = new ArrayList<>();
    /** One below the other, with no blank one between. */
    private final List<TextLine> open = new ArrayList<>();
    private boolean isRuled;

    private TextBlocks(String text) {
        this.text = text;
    }

    /** In their order. */
    static List<TextBlock> of(String text) {
        var blocks = new TextBlocks(text);
        int start = 0;
        for (var element : HtmlElement.in(text)) {
            blocks.takeLines(start, element.from());
            blocks.blocks.add(element.block());
            start = element.to();
        }
        blocks.takeLines(start, text.length());
        return blocks.blocks;
    }

    private void takeLines(int from, int to) {
        for (int start = from; start <= to;) {
            int next = text.indexOf('\n', start);
            int end = next < 0 || next > to ? to : next;
            take(start, end);
            start = end + 1;
        }
        close();
    }

    private void take(int start, int end) {
        var line = HtmlElement.isTags(text.substring(start, end))
                ? TextLine.of(text, end, end)
                : TextLine.of(text, start, end);
        boolean isRule = line.isBlank() && !text.substring(start, end).isBlank();
        if (isRule && (isTable() || text.substring(start, end).indexOf('|') >= 0)) {
            isRuled |= open.size() == 1;
            return;
        }
        if (line.isBlank() || line.isMarked() || !open.isEmpty() && isPiped(line) != isTable()) {
            close();
        }
        if (!line.isBlank()) {
            open.add(line);
        }
    }

    private boolean isTable() {
        return !open.isEmpty() && open.stream().allMatch(this::isPiped);
    }

    private boolean isPiped(TextLine line) {
        return !line.isMarked() && text.charAt(line.start()) == '|' && Cells.of(line.in(text)).size() > 1;
    }

    private void close() {
        if (open.size() > 1 && Cells.areRows(lines()) || isTable()) {
            addRows();
        } else if (isWrapped()) {
            blocks.add(new TextBlock(open.get(0).start(), open.get(open.size() - 1).end(),
                    open.get(0).asMarked().kind()));
        } else {
            addLines();
        }
        open.clear();
        isRuled = false;
    }

    private List<String> lines() {
        return open.stream().map(line -> line.in(text)).toList();
    }

    private void addRows() {
        boolean hasHeads = isRuled || Cells.haveHeads(lines());
        IntStream.range(0, open.size()).forEach(number -> blocks.add(open.get(number)
                .as(number == 0 && hasHeads ? TextBlock.Kind.HEADS : TextBlock.Kind.ROW)));
    }

    /** Lines below one with a colon are what it leads in, with marks or without. */
    private void addLines() {
        boolean isList = isList();
        IntStream.range(0, open.size()).mapToObj(number -> number > 0 && isList
                ? open.get(number).as(TextBlock.Kind.ITEM)
                : open.get(number).asMarked()).forEach(blocks::add);
    }

    private boolean isList() {
        return open.size() > SHORTEST_LIST && open.get(0).leadsIn(text) && open.stream()
                .noneMatch(line -> Character.isLowerCase(text.codePointAt(line.start())));
    }

    /** Lines that an editor broke at a margin are one paragraph; elsewhere each line is one, as in many plain texts. */
    private boolean isWrapped() {
        if (open.size() < 2 || isList()) {
            return false;
        }
        int longest = open.stream().mapToInt(TextLine::length).max().orElseThrow();
        var broken = open.subList(0, open.size() - 1);
        return longest <= WRAPPED_LINE
                && broken.stream()
                        .allMatch(line -> line.length() >= longest * WRAPPED_FILL || line.endsWithin(text))
                && broken.stream().anyMatch(line -> !line.endsSentence(text));
    }
}
