package pincite.suggestion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.corpus.Articles;
import pincite.corpus.standing.Standings;
import pincite.index.Generation;
import pincite.index.LastUsed;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.suggestion.SentenceQuestion.Kind;

/** Questions to go on with: what else the articles of an answer say, each asked before it is offered. */
@ApplicationScoped
public class FollowUps {

    private static final int MOST_ARTICLES = 2;
    /** Each costs an answer. */
    private static final int MOST_TRIED_OF_KIND = 4;
    private static final int OF_KIND = 2;
    private static final int MOST_NAMES = 3;
    private static final int OF_ARTICLE = 4;
    private static final int OFFERED = 4;
    private static final int KNOWN = 500;

    private final PassageIndex index;
    private final Articles articles;
    private final Standings standings;
    private final SureAnswers answers;
    private final Suggestions suggestions;
    private final LastUsed<OfArticle, List<SentenceQuestion>> known = new LastUsed<>(KNOWN);

    /** The same for the same generation of what whoever asks now may read. */
    private record OfArticle(String generation, String article) {
    }

    @Inject
    FollowUps(PassageIndex index, Articles articles, Standings standings, SureAnswers answers,
            Suggestions suggestions) {
        this.suggestions = suggestions;
        this.index = index;
        this.articles = articles;
        this.standings = standings;
        this.answers = answers;
    }

    /**
     * @param cited ids of articles, the first first
     * @param asked the question that was answered
     * @param shown quotes, which need not be shown again
     */
    public SuggestionsDocument after(List<String> cited, String asked, List<String> shown) {
        var seen = shown.stream().map(PlainSentences::plain).collect(Collectors.toCollection(HashSet::new));
        seen.add(alike(asked));
        return index.look(Snapshot::generation)
                .map(generation -> new SuggestionsDocument(generation.id(), Stream
                        .concat(of(cited, generation), toBegin()).filter(each -> seen.add(each.sentence()))
                        .map(SentenceQuestion::question).filter(question -> seen.add(alike(question))).limit(OFFERED)
                        .toList()))
                .orElse(SuggestionsDocument.NONE);
    }

    /** "the SEC" and "SEC" are one. */
    private static String alike(String question) {
        return question.toLowerCase(Locale.ROOT).replace(" the ", " ");
    }

    /** Where the articles have few. */
    private Stream<SentenceQuestion> toBegin() {
        return Stream.of(suggestions).flatMap(all -> all.current().questions().stream()).map(FollowUps::ofNoSentence);
    }

    private static SentenceQuestion ofNoSentence(String question) {
        return new SentenceQuestion(Kind.WHO, question, question);
    }

    private Stream<SentenceQuestion> of(List<String> cited, Generation generation) {
        return cited.stream().filter(generation.articles()::containsKey).limit(MOST_ARTICLES).flatMap(article -> known
                .of(new OfArticle(generation.id(), article), () -> made(article)).stream());
    }

    private List<SentenceQuestion> made(String article) {
        return articles.find(article).filter(standings::mayAnswer).map(Suggestions::text).map(this::ofText)
                .orElse(List.of());
    }

    private List<SentenceQuestion> ofText(String text) {
        var named = NamedMost.in(List.of(text));
        return Stream.concat(ofSentences(text, named), ofNames(named)).limit(OF_ARTICLE).toList();
    }

    private Stream<SentenceQuestion> ofSentences(String text, NamedMost named) {
        var names = named.words();
        Set<String> taken = new HashSet<>();
        var asked = PlainSentences.of(text).flatMap(sentence -> SentenceQuestion.of(sentence, names))
                .collect(Collectors.groupingBy(SentenceQuestion::kind));
        return Arrays.stream(Kind.values()).flatMap(kind -> asked.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparingInt(each -> -named.weight(each.question()))).limit(MOST_TRIED_OF_KIND)
                .filter(each -> !taken.contains(each.sentence()) && answers.areItsSentence(each)).limit(OF_KIND)
                .peek(each -> taken.add(each.sentence())));
    }

    private Stream<SentenceQuestion> ofNames(NamedMost named) {
        return named.names().stream().limit(MOST_NAMES).flatMap(
                name -> Suggestions.FORMS.stream().map(form -> form.formatted(name)).filter(answers::are).limit(1))
                .map(FollowUps::ofNoSentence);
    }
}
