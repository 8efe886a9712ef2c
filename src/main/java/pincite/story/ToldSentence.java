package pincite.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.corpus.standing.Standings;
import pincite.english.Word;
import pincite.english.Words;
import pincite.english.when.TimeReader;
import pincite.english.when.When;
import pincite.passage.Lead;
import pincite.passage.Sentence;

/**
 * A sentence as an article tells it.
 *
 * @param article its id
 * @param place   of the sentence among those of its article that may be quoted, from 0
 * @param text    the article's own, at the span
 * @param read    as it is read where it stands alone
 * @param lead    without which it says little
 * @param times   that it names, their places counted in what is read
 */
public record ToldSentence(String article, Publication publication, int place, Span span, String text, String read,
        Optional<Lead> lead, List<When> times) {

    /** The oldest article first; one that tells no day comes last. */
    public static final Comparator<ToldSentence> IN_ORDER = Comparator
            .<ToldSentence, LocalDate>comparing(telling -> telling.published().orElse(LocalDate.MAX))
            .thenComparing(ToldSentence::article).thenComparing(ToldSentence::place);

    public ToldSentence {
        if (read.isBlank()) {
            throw new IllegalArgumentException("Nothing is told at " + span + " of " + article);
        }
        times = List.copyOf(times);
    }

    static ToldSentence of(String article, Publication publication, Sentence sentence) {
        return new ToldSentence(article, publication, 0, sentence.span(), sentence.text(), sentence.read(),
                sentence.lead(), List.of());
    }

    /** At its place, with the times that it names. */
    ToldSentence at(int number, Optional<LocalDate> newest) {
        var named = published().isPresent() ? TimeReader.in(read, published()) : near(newest);
        return new ToldSentence(article, publication, number, span, text, read, lead, named);
    }

    /**
     * Where an article tells no day, its "Sept. 14" is that nearest to the newest article, which is no more than inferred; what is told
     * from a day of its own ("Monday") stays unknown.
     */
    private List<When> near(Optional<LocalDate> newest) {
        var named = TimeReader.in(read, Optional.empty());
        return named.isEmpty()
                ? TimeReader.in(read, newest).stream().filter(When::isStated).map(When::inferred).toList()
                : named;
    }

    public Optional<LocalDate> published() {
        return publication.published();
    }

    public Optional<String> inCase() {
        return publication.caseOf(article);
    }

    /** Who published it; an article that does not tell stands for itself. */
    public String outlet() {
        return publication.source().map(source -> "source " + Standings.folded(source)).orElse("article " + article);
    }

    /** Of its words that say something. */
    public Set<String> stems() {
        return stems(read);
    }

    public static Set<String> stems(String text) {
        return Words.folded(text).all().stream().filter(Word::isTelling).map(Word::stem).collect(Collectors.toSet());
    }
}
