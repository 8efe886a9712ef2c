package pincite.channel.rest.article.listing;

import pincite.corpus.Article;
import pincite.corpus.Span;
import pincite.english.PlainText;
import pincite.passage.Instructions;
import pincite.passage.Sentence;
import pincite.passage.SentenceSplitter;

/** The first sentence that an article has to say: no heading, no line of its page, and nothing that speaks to a machine. */
final class Snippet {

    private static final int LONGEST = 200;

    private Snippet() {
    }

    /** Empty where there is none. */
    static String of(Article article) {
        var toMachines = Instructions.in(article);
        return SentenceSplitter.split(article).stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.PROSE)
                .filter(sentence -> toMachines.stream().noneMatch(span -> meets(span, sentence.span()))).findFirst()
                .map(sentence -> shortened(PlainText.line(sentence.text()))).orElse("");
    }

    private static boolean meets(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Between words where it can be. */
    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        var beginning = words.substring(0, words.offsetByCodePoints(0, LONGEST - 1));
        int space = beginning.lastIndexOf(' ');
        return (space > LONGEST / 2 ? beginning.substring(0, space) : beginning) + "…";
    }
}
