package pincite.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.standing.Standings;
import pincite.english.when.TimeReader;
import pincite.index.Generation;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.passage.Sentence;
import pincite.passage.SentenceSplitter;

/** Knows the story of the newest generation; it is read again when that changes. */
@ApplicationScoped
public class Stories {

    private final PassageIndex index;
    private final Articles articles;
    private final Standings standings;
    private Story known = Story.NONE;

    @Inject
    public Stories(PassageIndex index, Articles articles, Standings standings) {
        this.index = index;
        this.articles = articles;
        this.standings = standings;
    }

    /** The same for the same generation. */
    public synchronized Story current() {
        index.look(Snapshot::generation).filter(generation -> !generation.id().equals(known.generation()))
                .ifPresent(generation -> known = read(generation));
        return known;
    }

    /** Whether it is the whole of it, and not a part. */
    public synchronized boolean isCurrent(Story story) {
        return story == known;
    }

    private Story read(Generation generation) {
        var tellings = new LinkedHashMap<String, List<ToldSentence>>();
        generation.articles().keySet().stream().flatMap(id -> articles.find(id).stream()).filter(standings::mayAnswer)
                .forEach(article -> {
                    var told = tellings(article);
                    if (!told.isEmpty()) {
                        tellings.put(article.id(), told);
                    }
                });
        var story = new Story(generation.id(), tellings);
        return story.newestDay().map(day -> new Story(generation.id(), dated(tellings, day))).orElse(story);
    }

    /** Where an article tells no day, its "Sept. 14" is that nearest to the newest article, which is no more than inferred. */
    private static Map<String, List<ToldSentence>> dated(Map<String, List<ToldSentence>> tellings, LocalDate newest) {
        var dated = new LinkedHashMap<String, List<ToldSentence>>();
        tellings.forEach((id, told) -> dated.put(id, told.stream()
                .map(telling -> telling.published().isPresent() ? telling : telling.near(newest)).toList()));
        return dated;
    }

    static List<ToldSentence> tellings(Article article) {
        var tellings = new ArrayList<ToldSentence>();
        quotable(article).forEach(sentence -> tellings.add(telling(article, sentence, tellings.size())));
        return List.copyOf(tellings);
    }

    private static Stream<Sentence> quotable(Article article) {
        return SentenceSplitter.split(article).stream().filter(Sentence::isQuotable);
    }

    private static ToldSentence telling(Article article, Sentence sentence, int place) {
        var read = sentence.read();
        return new ToldSentence(article.id(), article.publication(), place, sentence.span(), sentence.text(), read,
                sentence.lead(), TimeReader.in(read, article.publication().published()));
    }
}
