package pincite.engine.extractive.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.standing.Standing;
import pincite.index.IndexedPassage;
import pincite.index.IndexedPassage.Origin;
import pincite.index.TokenVectors;
import pincite.passage.PassageCutter;
import pincite.passage.TokenCounter;

/** The sentences of a small article, in its order, as if they had been found. */
public final class FoundSentences {

    private static final TokenCounter WORDS = new TokenCounter() {
        @Override
        public List<Integer> count(List<String> texts) {
            return texts.stream().map(text -> text.split("\\s+").length).toList();
        }

        @Override
        public int limit() {
            return 500;
        }
    };

    private FoundSentences() {
    }

    public static List<Candidate> of(String text) {
        var in = passage(text, Optional.empty());
        return IntStream.range(0, in.passage().sentences().size())
                .filter(number -> in.passage().sentences().get(number).isQuotable())
                .mapToObj(number -> new Candidate(in, number, -number, Map.of(), Optional.empty())).toList();
    }

    public static IndexedPassage passage(String text, Optional<LocalDate> published) {
        var article = new Article("an-article", Publication.titled("The ports of Oss and Lune"),
                CanonicalText.of(text));
        var passage = new PassageCutter(WORDS, 400).cut(article).get(0);
        return new IndexedPassage(passage, new Origin(Optional.empty(), published, Optional.empty(), Standing.UNKNOWN),
                TokenVectors.none());
    }

    public static List<String> texts(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.sentence().read()).toList();
    }
}
