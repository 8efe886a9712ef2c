package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import pincite.corpus.Article;
import pincite.english.sentence.SentenceBreaks;
import pincite.passage.TextBlock.Kind;

/** Finds an article's sentences with their offsets. */
public final class SentenceSplitter {

    /** In UTF-16 units: longer runs are no sentences but tables or base64, and are cut so that work on them stays linear. */
    private static final int LONGEST = 2_000;

    private SentenceSplitter() {
    }

    /** In the order of the text; sentences do not overlap. */
    public static List<Sentence> split(Article article) {
        var text = article.text().value();
        var blocks = TextBlocks.of(text);
        var ofThePage = Boilerplate
                .among(blocks.stream().map(block -> block.isOfTable() ? "|" : block.in(text)).toList());
        var toMachines = InstructedBlocks.among(text, blocks);
        var sentences = new ArrayList<Sentence>();
        var lead = Optional.<Lead>empty();
        for (int number = 0; number < blocks.size(); number++) {
            var block = blocks.get(number);
            var found = sentences(article, block, number, blocks.size() == 1);
            if (toMachines.get(number)) {
                found = all(found, Sentence.Kind.INSTRUCTION);
                lead = Optional.empty();
            } else if (ofThePage.get(number)) {
                found = all(found, Sentence.Kind.BOILERPLATE);
            } else if (block.is(Kind.ITEM) || block.is(Kind.ROW)) {
                found = led(found, block, lead);
            } else {
                lead = Leading.in(text, blocks, number, found);
                found = lead.isPresent() ? leading(found) : found;
            }
            sentences.addAll(found);
        }
        return sentences;
    }

    /** The same sentences, whatever they are to a reader, which costs most to tell: each counts as prose. */
    public static List<Sentence> splitAlike(Article article) {
        var text = article.text().value();
        var blocks = TextBlocks.of(text);
        return IntStream.range(0, blocks.size()).boxed().flatMap(number -> ranges(text, blocks.get(number)).stream()
                .map(range -> new Sentence(article.text().spanOfUnits(range.start, range.end),
                        text.substring(range.start, range.end), number, Sentence.Kind.PROSE)))
                .toList();
    }

    private static List<Sentence> all(List<Sentence> sentences, Sentence.Kind kind) {
        return sentences.stream()
                .map(sentence -> new Sentence(sentence.span(), sentence.text(), sentence.paragraph(), kind)).toList();
    }

    /** The first one; what else an item says stands by itself. */
    private static List<Sentence> led(List<Sentence> sentences, TextBlock block, Optional<Lead> lead) {
        var led = new ArrayList<>(sentences);
        var first = led.get(0);
        boolean isRow = block.is(Kind.ROW);
        if (first.isQuotable() && (isRow || lead.isPresent())) {
            led.set(0, new Sentence(first.span(), first.text(), first.paragraph(),
                    isRow ? Sentence.Kind.ROW : Sentence.Kind.ITEM, lead));
        }
        return led;
    }

    /** The last one leads in what follows. */
    private static List<Sentence> leading(List<Sentence> sentences) {
        var leading = new ArrayList<>(sentences);
        var last = leading.remove(leading.size() - 1);
        leading.add(last.isQuotable() || last.kind() == Sentence.Kind.HEADING
                ? new Sentence(last.span(), last.text(), last.paragraph(),
                        last.isQuotable() ? Sentence.Kind.LEAD : last.kind())
                : last);
        return leading;
    }

    private static List<Sentence> sentences(Article article, TextBlock block, int paragraph, boolean isAlone) {
        var ranges = ranges(article.text().value(), block);
        boolean isHeading = !isAlone && isHeading(article, block, ranges);
        return ranges.stream().map(range -> {
            var text = article.text().value().substring(range.start, range.end);
            var span = article.text().spanOfUnits(range.start, range.end);
            return new Sentence(span, text, paragraph,
                    block.isOfTable() ? Sentence.Kind.PROSE : kind(text, isHeading));
        }).toList();
    }

    private static boolean isHeading(Article article, TextBlock block, List<Range> ranges) {
        var text = block.in(article.text().value());
        boolean endsLikeSentence = ".!?…:;,\"”’)".indexOf(text.charAt(text.length() - 1)) >= 0;
        return block.is(Kind.HEADING) || text.equals(article.title())
                || ranges.size() == 1 && block.is(Kind.PARAGRAPH) && !endsLikeSentence;
    }

    private static Sentence.Kind kind(String text, boolean isHeading) {
        if (Boilerplate.is(text)) {
            return Sentence.Kind.BOILERPLATE;
        }
        if (isHeading) {
            return Sentence.Kind.HEADING;
        }
        return text.endsWith("?") ? Sentence.Kind.QUESTION : Sentence.Kind.PROSE;
    }

    private static List<Range> ranges(String text, TextBlock block) {
        var ranges = new ArrayList<Range>();
        var line = text.substring(block.start(), block.end()).replace('\n', ' ');
        if (block.isOfTable()) {
            add(text, block.start(), block.end(), ranges);
            return ranges;
        }
        int start = 0;
        for (int end : SentenceBreaks.in(line, (from, to) -> to - from > LONGEST)) {
            add(text, block.start() + start, block.start() + end, ranges);
            start = end;
        }
        return ranges;
    }

    private static void add(String text, int from, int to, List<Range> ranges) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        addPieces(text, start, end, ranges);
    }

    private static void addPieces(String text, int start, int end, List<Range> ranges) {
        if (end - start > LONGEST) {
            int cut = Cut.nearMiddle(text, start, start + LONGEST * 2 > end ? end : start + LONGEST * 2);
            add(text, start, cut, ranges);
            add(text, cut, end, ranges);
        } else if (end > start) {
            ranges.add(new Range(start, end));
        }
    }

    private record Range(int start, int end) {
    }
}
