package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.corpus.Article;
import pincite.corpus.Span;

/** Cuts an article into passages: whole paragraphs while they fit, else whole sentences, never more than the model reads. */
@ApplicationScoped
public class PassageCutter {

    private final TokenCounter counter;
    private final int wanted;

    @Inject
    PassageCutter(TokenCounter counter, PassageConfig config) {
        this(counter, config.tokens());
    }

    public PassageCutter(TokenCounter counter, int wanted) {
        this.counter = counter;
        this.wanted = wanted;
    }

    /** In the order of the text. Headings that only repeat the title and lines of the page are in none. */
    public List<Passage> cut(Article article) {
        var title = fitting(article.title());
        int room = counter.limit() - counter.count(title + "\n");
        var run = new Run(article, title, counter, Math.min(wanted, room));
        for (var paragraph : paragraphs(article, room)) {
            run.add(paragraph);
        }
        return run.close();
    }

    /** At most a quarter of what the model reads goes to the title. */
    private String fitting(String title) {
        return counter.count(title) <= counter.limit() / 4
                ? title
                : fitting(title.substring(0, Cut.nearMiddle(title, 0, title.length())).strip());
    }

    private List<List<Counted>> paragraphs(Article article, int room) {
        var sentences = SentenceSplitter.split(article).stream().filter(sentence -> !isOfThePage(article, sentence))
                .toList();
        var tokens = counter.count(sentences.stream().map(Sentence::text).toList());
        return IntStream.range(0, sentences.size()).boxed()
                .flatMap(number -> pieces(new Counted(sentences.get(number), tokens.get(number)), room))
                .collect(Collectors.groupingBy(counted -> counted.sentence.paragraph(), TreeMap::new,
                        Collectors.toList()))
                .values().stream().toList();
    }

    private static boolean isOfThePage(Article article, Sentence sentence) {
        return sentence.kind() == Sentence.Kind.BOILERPLATE
                || sentence.kind() == Sentence.Kind.HEADING && sentence.text().equals(article.title());
    }

    private Stream<Counted> pieces(Counted whole, int room) {
        if (whole.tokens <= room) {
            return Stream.of(whole);
        }
        var text = whole.sentence.text();
        int middle = Cut.nearMiddle(text, 0, text.length());
        return Stream.of(part(whole.sentence, 0, middle), part(whole.sentence, middle, text.length()))
                .flatMap(half -> pieces(new Counted(half, counter.count(half.text())), room));
    }

    /** Without the spaces at which it was cut. */
    private static Sentence part(Sentence whole, int from, int to) {
        var text = whole.text();
        int start = from + text.substring(from, to).length() - text.substring(from, to).stripLeading().length();
        int end = start + text.substring(start, to).stripTrailing().length();
        int first = whole.span().start() + text.codePointCount(0, start);
        var span = new Span(first, first + text.codePointCount(start, end));
        return new Sentence(span, text.substring(start, end), whole.paragraph(), whole.kind());
    }

    private record Counted(Sentence sentence, int tokens) {
    }

    /** Fills one passage after the other. */
    private static final class Run {

        private final Article article;
        private final String title;
        private final TokenCounter counter;
        private final int wanted;
        private final List<Passage> passages = new ArrayList<>();
        private final List<Sentence> open = new ArrayList<>();
        private int tokens;

        Run(Article article, String title, TokenCounter counter, int wanted) {
            this.article = article;
            this.title = title;
            this.counter = counter;
            this.wanted = wanted;
        }

        void add(List<Counted> paragraph) {
            int whole = paragraph.stream().mapToInt(Counted::tokens).sum();
            if (tokens + whole > wanted) {
                close();
            }
            paragraph.forEach(this::add);
        }

        private void add(Counted counted) {
            int skipped = skippedBefore(counted);
            if (tokens + skipped + counted.tokens > wanted) {
                close();
                skipped = 0;
            }
            tokens += skipped + counted.tokens;
            open.add(counted.sentence);
        }

        /** Tokens of what lies between two sentences: the marks of a list, or a line of the page. */
        private int skippedBefore(Counted counted) {
            int from = open.isEmpty() ? counted.sentence.span().start() : open.get(open.size() - 1).span().end();
            int to = counted.sentence.span().start();
            return to <= from + 1 ? 0 : counter.count(article.text().slice(new Span(from, to)));
        }

        List<Passage> close() {
            if (!open.isEmpty()) {
                var span = new Span(open.get(0).span().start(), open.get(open.size() - 1).span().end());
                passages.add(new Passage(article.id(), title, span, article.text().slice(span), open));
            }
            open.clear();
            tokens = 0;
            return passages;
        }
    }
}
