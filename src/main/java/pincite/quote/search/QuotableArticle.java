package pincite.quote.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import pincite.corpus.Article;
import pincite.corpus.Span;
import pincite.english.FoldedText;
import pincite.passage.Sentence;
import pincite.passage.SentenceSplitter;

/** An article read token by token; what costs more is done once somebody asks for it. */
public final class QuotableArticle {

    private static final String HYPHENS = "-‐‑";

    private final Article article;
    private final FoldedText folded;
    private final String lower;
    private List<QuoteToken> tokens;
    private List<Sentence> sentences;

    private QuotableArticle(Article article, FoldedText folded) {
        this.article = article;
        this.folded = folded;
        this.lower = folded.text().toLowerCase(Locale.ROOT);
    }

    public static QuotableArticle of(Article article) {
        return new QuotableArticle(article, FoldedText.of(article.text().value()));
    }

    public Article article() {
        return article;
    }

    /** Anywhere, also within words: sooner told than whether it has a word. */
    boolean mayHave(String lowerWord) {
        return lower.contains(lowerWord);
    }

    List<QuoteToken> tokens() {
        if (tokens == null) {
            tokens = QuoteToken.in(folded.text());
        }
        return tokens;
    }

    QuoteToken token(int place) {
        return tokens().get(place);
    }

    /** The number of one of its tokens. */
    int placeOf(QuoteToken token) {
        int low = 0;
        int high = tokens().size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).start() < token.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = SentenceSplitter.splitAlike(article);
        }
        return sentences;
    }

    /** The number of the sentence that a token stands in. */
    public int sentenceOf(int token) {
        int start = span(new Stretch(token, token + 1)).map(Span::start).orElse(0);
        int low = 0;
        int high = sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences().get(middle).span().start() <= start) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Its first token that stands in the same sentence. */
    public int sentenceStart(int token) {
        int sentence = sentenceOf(token);
        int start = token;
        while (start > 0 && sentenceOf(start - 1) == sentence) {
            start--;
        }
        return start;
    }

    /** Behind the last token of the same sentence. */
    int sentenceEnd(int token) {
        int sentence = sentenceOf(token);
        int end = token + 1;
        while (end < tokens().size() && sentenceOf(end) == sentence) {
            end++;
        }
        return end;
    }

    /** In one paragraph, or in one sentence and the next. */
    boolean areNear(int token, int later) {
        int first = sentenceOf(token);
        int second = sentenceOf(later);
        return second - first <= 1
                || sentences().get(first).paragraph() == sentences().get(second).paragraph();
    }

    /** Nothing but marks stands before it in its sentence. */
    boolean beginsSentence(int token) {
        int before = token - 1;
        while (before >= 0 && !token(before).isWord() && token(before).isOneOf("\"'([-*#>")) {
            before--;
        }
        return before < 0 || sentenceOf(before) != sentenceOf(token) || token(before).isOneOf(".!?:");
    }

    /** Between double quotation marks, of which its paragraph may open some in a sentence before. */
    public boolean isQuotedAt(int token) {
        int paragraph = paragraphOf(token);
        boolean isQuoted = false;
        for (int before = token - 1; before >= 0 && paragraphOf(before) == paragraph; before--) {
            isQuoted ^= token(before).text().equals("\"");
        }
        return isQuoted;
    }

    private int paragraphOf(int token) {
        return sentences().get(sentenceOf(token)).paragraph();
    }

    /** "Profit" of "non-profit" is no word; behind a dash there is one. */
    boolean isWithinCompound(int place) {
        return place > 1 && place < tokens().size() && isHyphen(place - 1) && token(place - 2).isWord()
                && token(place).isWord() && token(place - 2).end() == token(place - 1).start()
                && token(place - 1).end() == token(place).start();
    }

    private boolean isHyphen(int place) {
        return token(place).text().equals("-") && folded.source(token(place).start(), token(place).end())
                .filter(source -> HYPHENS.indexOf(article.text().value().charAt(source.start())) >= 0).isPresent();
    }

    /** Folded, in one line. */
    public String words(Stretch stretch) {
        return stretch.isEmpty()
                ? ""
                : folded.text().substring(token(stretch.from()).start(), token(stretch.to() - 1).end());
    }

    /** Where it stands in the canonical text. */
    public Optional<Span> span(Stretch stretch) {
        return folded.source(token(stretch.from()).start(), token(stretch.to() - 1).end())
                .map(place -> article.text().spanOfUnits(place.start(), place.end()));
    }
}
