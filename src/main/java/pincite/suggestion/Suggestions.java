package pincite.suggestion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.answer.account.Choice;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Span;
import pincite.corpus.standing.Standings;
import pincite.index.Generation;
import pincite.index.LastUsed;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.ingestion.IndexReport;
import pincite.passage.Instructions;
import pincite.suggestion.SentenceQuestion.Kind;

/**
 * Questions to begin with: what happened, then who, how many, why and when, out of the articles' own sentences, then about who and what
 * they name most; and only such as are answered. No language model is asked.
 */
@ApplicationScoped
public class Suggestions {

    /** Who may read different articles is suggested different questions. */
    private static final int MOST_READERS = 64;
    private static final int SUGGESTED = 4;
    private static final int OF_ALL = 2;
    /** Names; each costs an answer or a few. */
    private static final int MOST_TRIED = 12;
    /** Questions of each kind. */
    private static final int MOST_TRIED_OF_KIND = 6;
    /** What may be asked of anybody and anything; the first one that is answered is suggested. */
    static final List<String> FORMS = List.of("What did %s do?", "What did %s say?");
    private static final String HAPPENED = "What happened?";
    /** Names are counted in so many articles, spread over all. */
    private static final int MOST_READ = 300;

    private final PassageIndex index;
    private final Articles articles;
    private final Standings standings;
    private final SureAnswers answers;
    private final LastUsed<String, SuggestionsDocument> known = new LastUsed<>(MOST_READERS);

    @Inject
    Suggestions(PassageIndex index, Articles articles, Standings standings, SureAnswers answers) {
        this.index = index;
        this.articles = articles;
        this.standings = standings;
        this.answers = answers;
    }

    /** The same for the same generation of what whoever asks now may read; none before the first. */
    public SuggestionsDocument current() {
        return index.look(Snapshot::generation).filter(generation -> generation.passages() > 0)
                .map(generation -> known.of(generation.id(), () -> made(generation))).orElse(SuggestionsDocument.NONE);
    }

    /** So that nobody waits for them who reads everything, or what everybody may. */
    void renew(@ObservesAsync IndexReport changed) {
        current();
        CurrentCaller.as(Caller.MACHINE, this::current);
    }

    private SuggestionsDocument made(Generation generation) {
        var texts = texts(generation).toList();
        var named = NamedMost.in(texts);
        var questions = Stream.of(ofAll(), ofSentences(texts, named), ofNames(named)).flatMap(each -> each)
                .limit(SUGGESTED).toList();
        return new SuggestionsDocument(generation.id(), questions);
    }

    /** Where there are several cases, of the first two that tell what happened. */
    private Stream<String> ofAll() {
        var cases = answers.openCases(HAPPENED);
        return Stream.concat(cases.stream().map(name -> Choice.of(HAPPENED, name)),
                Stream.of(HAPPENED).filter(any -> cases.isEmpty())).filter(answers::are).limit(OF_ALL);
    }

    /** The first of each kind that its own sentence answers. */
    private Stream<String> ofSentences(List<String> texts, NamedMost named) {
        var names = named.words();
        var asked = texts.stream().flatMap(PlainSentences::of).flatMap(text -> SentenceQuestion.of(text, names))
                .collect(Collectors.groupingBy(SentenceQuestion::kind));
        var taken = new HashSet<String>();
        return Arrays.stream(Kind.values()).flatMap(kind -> asked.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparingInt(each -> -named.weight(each.question()))).limit(MOST_TRIED_OF_KIND)
                .filter(each -> !taken.contains(each.sentence()) && answers.areItsSentence(each)).limit(1)
                .peek(each -> taken.add(each.sentence())).map(SentenceQuestion::question));
    }

    private Stream<String> ofNames(NamedMost named) {
        return named.names().stream().limit(MOST_TRIED).flatMap(
                name -> FORMS.stream().map(form -> form.formatted(name)).filter(answers::are).limit(1));
    }

    /** No language model is asked. */
    public boolean isAnswered(String question) {
        return answers.are(question);
    }

    /** Nobody asks for what speaks to a machine. */
    static String text(Article article) {
        return Instructions.replaced(article, new Span(0, article.text().length()), "");
    }

    private Stream<String> texts(Generation generation) {
        var ids = List.copyOf(generation.articles().keySet());
        int step = Math.max(1, (ids.size() + MOST_READ - 1) / MOST_READ);
        return Stream.iterate(0, number -> number < ids.size(), number -> number + step).map(ids::get)
                .flatMap(id -> articles.find(id).stream()).filter(standings::mayAnswer).map(Suggestions::text);
    }
}
