package pincite.retrieval;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import pincite.index.Generation;
import pincite.index.IndexedPassage;
import pincite.index.Term;
import pincite.index.TokenVectors;
import pincite.retrieval.voice.Voice;
import pincite.retrieval.voice.Voices;

/**
 * What was found for a question, and what it was found by.
 *
 * @param asked    as it was asked
 * @param question as it was read: what it leaves to earlier questions put in words, its names spelt as the articles spell them
 * @param tokens   of the question; none where the model shows none
 * @param terms    of the question
 * @param voices   best first
 * @param further  voices that are looked at only where those tell nothing but the same
 */
public record Retrieval(Question asked, Question question, Generation generation, TokenVectors tokens, List<Term> terms,
        Voices voices, Voices further) {

    public Retrieval {
        terms = List.copyOf(terms);
    }

    /** Of passages none of which is the copy of another. */
    public Retrieval(Question asked, Question question, Generation generation, TokenVectors tokens, List<Term> terms,
            List<IndexedPassage> passages) {
        this(asked, question, generation, tokens, terms,
                new Voices(passages.stream().map(passage -> new Voice(passage, List.of())).toList()), Voices.NONE);
    }

    /** Each that speaks for itself and its copies, best first. */
    public List<IndexedPassage> passages() {
        return voices.firsts();
    }

    /** The same but for some articles. */
    public Retrieval without(Set<String> articles) {
        return new Retrieval(asked, question, generation, tokens, terms,
                new Voices(voices.all().stream()
                        .filter(voice -> !articles.contains(voice.first().passage().article())).toList()),
                further);
    }

    /** The same with those that come next. */
    public Retrieval widened() {
        return new Retrieval(asked, question, generation, tokens, terms,
                new Voices(Stream.concat(voices.all().stream(), further.all().stream()).toList()), Voices.NONE);
    }

    /** The same, for a question that was read before it was looked for. */
    public Retrieval askedAs(Question words) {
        return new Retrieval(words, question, generation, tokens, terms, voices, further);
    }

    /** The same, for a question of which that one was a part. */
    public Retrieval ofWhole(Question whole, Question read) {
        return new Retrieval(whole, read, generation, tokens, terms, voices, further);
    }

    /** Whether it was read otherwise than it was asked. */
    public boolean isReadOtherwise() {
        return !question.equals(asked);
    }
}
