package pincite.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.Answer;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.writer.AnswerWriter;
import pincite.answer.writer.ModelChoice;
import pincite.corpus.Articles;
import pincite.english.WrittenNames;
import pincite.index.Generation;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** Questions to begin with: about who and what the articles name most, and only such as are answered. No language model is asked. */
@ApplicationScoped
public class Suggestions {

    private static final int SUGGESTED = 4;
    /** Names; each costs an answer or a few. */
    private static final int MOST_TRIED = 12;
    /** What may be asked of anybody and anything; the first one that is answered is suggested. */
    private static final List<String> FORMS = List.of("What did %s do?", "What did %s say?", "What is said about %s?");
    /** Names are counted in so many articles, spread over all. */
    private static final int MOST_READ = 300;
    private static final double CONFIDENT = 0.5;

    private final PassageIndex index;
    private final Articles articles;
    private final Answerer answerer;
    private SuggestionsDocument known = SuggestionsDocument.NONE;

    @Inject
    Suggestions(PassageIndex index, Articles articles, Retriever retriever, AnswerWriter writer,
            CitationVerifier verifier) {
        this.index = index;
        this.articles = articles;
        this.answerer = new Answerer(index, retriever, writer, ModelChoice.NONE, verifier);
    }

    /** The same for the same generation; none before the first. */
    public synchronized SuggestionsDocument current() {
        return index.look(Snapshot::generation).filter(generation -> generation.passages() > 0).map(this::of)
                .orElse(SuggestionsDocument.NONE);
    }

    private SuggestionsDocument of(Generation generation) {
        if (!generation.id().equals(known.generation())) {
            known = made(generation);
        }
        return known;
    }

    private SuggestionsDocument made(Generation generation) {
        var questions = distinct(namesByFrequency(generation)).stream().limit(MOST_TRIED)
                .flatMap(name -> FORMS.stream().map(form -> form.formatted(name)).filter(this::isAnswered).limit(1))
                .limit(SUGGESTED).toList();
        return new SuggestionsDocument(generation.id(), questions);
    }

    /** No language model is asked. */
    public boolean isAnswered(String question) {
        var inquiry = answerer.answer(new Question(question), Scope.ALL);
        return inquiry.answer() instanceof Answer.Answered && inquiry.draft().confidence() >= CONFIDENT;
    }

    /** Those named in the most articles first, then those named most often. */
    private List<String> namesByFrequency(Generation generation) {
        var places = new HashMap<String, Integer>();
        var times = new HashMap<String, Integer>();
        texts(generation).forEach(text -> count(text, places, times));
        return times.keySet().stream().filter(name -> times.get(name) > 1)
                .sorted(Comparator.<String>comparingInt(name -> -places.get(name))
                        .thenComparing(name -> -times.get(name)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static void count(String text, Map<String, Integer> places, Map<String, Integer> times) {
        var names = WrittenNames.insideSentences(text).toList();
        names.forEach(name -> times.merge(name, 1, Integer::sum));
        names.stream().distinct().forEach(name -> places.merge(name, 1, Integer::sum));
    }

    private Stream<String> texts(Generation generation) {
        var ids = List.copyOf(generation.articles().keySet());
        int step = Math.max(1, (ids.size() + MOST_READ - 1) / MOST_READ);
        return Stream.iterate(0, number -> number < ids.size(), number -> number + step).map(ids::get)
                .flatMap(id -> articles.find(id).stream()).map(article -> article.text().value());
    }

    /** "Faruqui" and "Zia Faruqui" are one. */
    private static List<String> distinct(List<String> names) {
        var distinct = new ArrayList<String>();
        for (var name : names) {
            if (distinct.stream().noneMatch(kept -> share(kept, name))) {
                distinct.add(name);
            }
        }
        return distinct;
    }

    private static boolean share(String one, String other) {
        var words = words(one);
        return words(other).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String name) {
        return Stream.of(name.split("[ .]")).filter(word -> !word.equals("the")).collect(Collectors.toSet());
    }
}
