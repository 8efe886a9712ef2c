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

    /** In the order of the text. Headings that only repeat the title, lines of the page and what speaks to machines are in none. */
    public List<Passage> cut(Article article) {
        var title = fitting(Instructions.title(article));
        int room = counter.limit() - counter.count(title + "\n");
        var run = new Run(article, title, Math.min(wanted, room));
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
        var tokens = counter.count(sentences.stream().map(Sentence::read).toList());
        return IntStream.range(0, sentences.size()).boxed()
                .flatMap(number -> pieces(new Counted(sentences.get(number), tokens.get(number)), room))
                .collect(Collectors.groupingBy(counted -> counted.sentence.paragraph(), TreeMap::new,
                        Collectors.toList()))
                .values().stream().toList();
    }

    private static boolean isOfThePage(Article article, Sentence sentence) {
        return sentence.kind() == Sentence.Kind.BOILERPLATE || sentence.kind() == Sentence.Kind.INSTRUCTION
                || sentence.kind() == Sentence.Kind.HEADING && sentence.text().equals(article.title());
    }

    private Stream<Counted> pieces(Counted whole, int room) {
        if (whole.tokens <= room) {
            return Stream.of(whole);
        }
        var text = whole.sentence.text();
        int middle = Cut.nearMiddle(text, 0, text.length());
        return Stream.of(part(whole.sentence, 0, middle), part(whole.sentence, middle, text.length()))
                .flatMap(half -> pieces(new Counted(half, counter.count(half.read())), room));
    }

    /** Without the spaces at which it was cut. */
    private static Sentence part(Sentence whole, int from, int to) {
        var text = whole.text();
        int start = from + text.substring(from, to).length() - text.substring(from, to).stripLeading().length();
        int end = start + text.substring(start, to).stripTrailing().length();
        int first = whole.span().start() + text.codePointCount(0, start);
        var span = new Span(first, first + text.codePointCount(start, end));
        return new Sentence(span, text.substring(start, end), whole.paragraph(),
                whole.isQuotable() ? Sentence.Kind.PROSE : whole.kind());
    }

    private record Counted(Sentence sentence, int tokens) {
    }

    /** Fills one passage after the other. */
    private static final class Run {

        private final Article article;
        private final String title;
        private final int wanted;
        private final List<Passage> passages = new ArrayList<>();
        private final List<Counted> open = new ArrayList<>();

        Run(Article article, String title, int wanted) {
            this.article = article;
            this.title = title;
            this.wanted = wanted;
        }

        void add(List<Counted> paragraph) {
            makeRoom(paragraph.stream().mapToInt(Counted::tokens).sum());
            for (var counted : paragraph) {
                makeRoom(counted.tokens);
                open.add(counted);
            }
        }

        private void makeRoom(int tokens) {
            if (open.stream().mapToInt(Counted::tokens).sum() + tokens > wanted) {
                close();
            }
        }

        List<Passage> close() {
            if (!open.isEmpty()) {
                passages.add(Passage.of(article.id(), title, open.stream().map(Counted::sentence).toList()));
            }
            open.clear();
            return passages;
        }
    }
}
