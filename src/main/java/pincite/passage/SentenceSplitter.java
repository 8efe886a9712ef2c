package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.corpus.Article;
import pincite.english.sentence.SentenceBreaks;

/** Finds an article's sentences with their offsets. */
final class SentenceSplitter {

    /** In UTF-16 units: longer runs are no sentences but tables or base64, and are cut so that work on them stays linear. */
    private static final int LONGEST = 2_000;

    private SentenceSplitter() {
    }

    /** In the order of the text; sentences do not overlap. */
    static List<Sentence> split(Article article) {
        var blocks = TextBlock.of(article.text().value());
        var ofThePage = Boilerplate.among(blocks.stream().map(block -> text(article, block)).toList());
        return IntStream.range(0, blocks.size()).boxed()
                .flatMap(number -> sentences(article, blocks.get(number), number, blocks.size() == 1)
                        .map(sentence -> ofThePage.get(number) ? ofThePage(sentence) : sentence))
                .toList();
    }

    private static Sentence ofThePage(Sentence sentence) {
        return new Sentence(sentence.span(), sentence.text(), sentence.paragraph(), Sentence.Kind.BOILERPLATE);
    }

    private static String text(Article article, TextBlock block) {
        return article.text().value().substring(block.start(), block.end());
    }

    private static Stream<Sentence> sentences(Article article, TextBlock block, int paragraph, boolean isAlone) {
        var ranges = ranges(article.text().value(), block);
        boolean isHeading = !isAlone && isHeading(article, block, ranges);
        return ranges.stream().map(range -> {
            var text = article.text().value().substring(range.start, range.end);
            var span = article.text().spanOfUnits(range.start, range.end);
            return new Sentence(span, text, paragraph, kind(text, isHeading));
        });
    }

    private static boolean isHeading(Article article, TextBlock block, List<Range> ranges) {
        var text = text(article, block);
        boolean endsLikeSentence = ".!?…:;,\"”’)".indexOf(text.charAt(text.length() - 1)) >= 0;
        return block.isHeading() || text.equals(article.title())
                || ranges.size() == 1 && !block.isItem() && !endsLikeSentence;
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
