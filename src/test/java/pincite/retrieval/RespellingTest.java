package pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.Generation;
import pincite.index.Hit;
import pincite.index.IndexedPassage;
import pincite.index.Snapshot;
import pincite.index.Spellings;
import pincite.index.Spellings.Spelling;
import pincite.index.Term;
import pincite.index.TokenVectors;

class RespellingTest {

    private static final Set<String> COMMON = Set.of("what", "did", "who", "say", "of", "to", "iran", "the");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  What did Changpang Zao say?        | What did Changpeng Zhao say?
                                                                  Changpang Zao's denial             | Changpeng Zhao's denial
                                                                  Zao’s denial of Zao                | Zhao’s denial of Zhao
                                                                  what did changpang zao say         | what did Changpeng Zhao say
                                                                  WHAT DID CHANGPANG ZAO SAY?        | WHAT DID CHANGPENG ZHAO SAY?
                                                                  What did zao say?                  | What did zao say?
                                                                  What did ZAO say?                  | What did ZAO say?
                                                                  What did Iran say?                 | What did Iran say?
                                                                  What did Zhao say?                 | What did Zhao say?
                                                                  What did Musk say?                 | What did Musk say?
                                                                  What did Za say?                   | What did Za say?
                                                                  What was the settlment?            | What was the settlement?
                                                                  WHAT WAS THE SETTLMENT?            | WHAT WAS THE SETTLEMENT?
                                                                  What was the Settlment?            | What was the Settlment?
                                                                  ?!                                 | ?!
                                                                  """)
    void readsAnUnknownNameAsTheNearestKnownOne(String asked, String read) {
        assertThat(read(asked, true)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            What did Zao say?                  | What did Zhao say?
                                            Zao said what?                     | Zao said what?
                                            """)
    void goesByCapitalsWhereTheModelShowsNoTokens(String asked, String read) {
        assertThat(read(asked, false)).isEqualTo(read);
    }

    @Test
    void staysAsAskedWhereItWouldGrowTooLong() {
        var asked = "Zao " + "x".repeat(Question.LONGEST - 4);
        assertThat(read(asked, true)).isEqualTo(asked);
    }

    private static String read(String asked, boolean hasTokens) {
        var snapshot = new Dictionary(Set.of("zhao", "say", "denial"), List.of(
                new Spelling("zhao", "Zhao", 1), new Spelling("changpeng", "Changpeng", 1),
                new Spelling("iraqi", "Iraqi", 1), new Spelling("zha", "Zha", 1),
                new Spelling("settlement", "settlement", 1)));
        var tokens = hasTokens ? tokens(snapshot.terms(asked)) : TokenVectors.none();
        var rankings = new Rankings(new Question(asked), List.of(), List.of(), List.of(), List.of(), tokens,
                snapshot.terms(asked));
        return new Respelling(snapshot, rankings).read().text();
    }

    /** Common words are one token, others two. */
    private static TokenVectors tokens(List<Term> terms) {
        var places = new ArrayList<int[]>();
        for (var term : terms) {
            int middle = COMMON.contains(term.surface().toLowerCase(Locale.ROOT)) ? term.end() : term.start() + 1;
            places.add(new int[]{term.start(), middle});
            if (middle < term.end()) {
                places.add(new int[]{middle, term.end()});
            }
        }
        return TokenVectors.of(places.stream().mapToInt(place -> place[0]).toArray(),
                places.stream().mapToInt(place -> place[1]).toArray(),
                places.stream().map(place -> new float[]{1}).toArray(float[][]::new));
    }

    /** Knows words and names; holds no passages. */
    private record Dictionary(Set<String> words, List<Spelling> names) implements Snapshot {

        private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]s)?");

        @Override
        public List<Term> terms(String text) {
            return WORD.matcher(text).results().map(word -> new Term(word.group(), word.start(), word.end(),
                    words.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0)).toList();
        }

        @Override
        public Spellings spellings(String unknown) {
            return new Spellings(unknown.toLowerCase(Locale.ROOT), names);
        }

        @Override
        public Generation generation() {
            return Generation.of("dictionary", Map.of(), 1);
        }

        @Override
        public EmbeddingStore<TextSegment> store() {
            throw new UnsupportedOperationException("A dictionary has no vectors");
        }

        @Override
        public List<Hit> byWords(String question, Optional<Filter> filter, int limit) {
            return List.of();
        }

        @Override
        public List<Hit> byMeaning(Embedding question, Optional<Filter> filter, int limit) {
            throw new UnsupportedOperationException("A dictionary has no vectors");
        }

        @Override
        public List<IndexedPassage> all() {
            return List.of();
        }

        @Override
        public List<IndexedPassage> passages(List<String> ids) {
            return List.of();
        }

        @Override
        public List<String> sources() {
            return List.of();
        }

        @Override
        public void close() {
        }
    }
}
