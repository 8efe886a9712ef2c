package pincite.engine.opensearch;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.Generation;
import pincite.index.Hit;
import pincite.index.IndexedPassage;
import pincite.index.Segments;
import pincite.index.Snapshot;
import pincite.index.Spellings;
import pincite.index.Spellings.Spelling;
import pincite.index.Term;
import pincite.index.TokenCodec;
import pincite.index.TokenVectors;
import pincite.index.stored.ByteVector;
import pincite.index.word.Analysis;
import pincite.index.word.NameSearch;
import pincite.index.word.Names.Name;
import pincite.index.word.QuestionWords;

/** Indices of one generation by their own names, so that another one that takes their place does not show. */
final class OpenSearchSnapshot implements Snapshot {

    private final Generation generation;
    private final Passages passages;
    private final PassageFinder finder;
    private final TokenCodec codec;
    private final TermCounts counts;

    OpenSearchSnapshot(Passages passages, Generation generation, TokenCodec codec) {
        this.passages = passages;
        this.generation = generation;
        this.codec = codec;
        this.counts = new TermCounts(passages);
        this.finder = new PassageFinder(passages, generation.passages());
    }

    @Override
    public Generation generation() {
        return generation;
    }

    @Override
    public EmbeddingStore<TextSegment> store() {
        return OpenSearchEmbeddingStore.of(finder);
    }

    @Override
    public List<Hit> byWords(String question, Optional<Filter> filter, int limit) {
        var words = new QuestionWords(question);
        return hits(finder.byWords(words.asked(counts.of(words.all())), filter, limit));
    }

    @Override
    public List<Hit> byMeaning(Embedding question, Optional<Filter> filter, int limit) {
        return hits(finder.byVector(ByteVector.of(question.vector()), filter, limit, List.of()));
    }

    private static List<Hit> hits(List<PassageFinder.Found> found) {
        return found.stream().map(each -> new Hit(each.id(), each.score())).toList();
    }

    @Override
    public List<IndexedPassage> passages(List<String> ids) {
        var found = new HashMap<String, JsonNode>();
        finder.byIds(ids, List.of(IndexFields.ID, IndexFields.SEGMENT, IndexFields.TOKENS))
                .forEach(hit -> found.put(IndexFields.text(hit, IndexFields.ID), hit));
        return ids.stream().filter(found::containsKey).map(found::get)
                .map(hit -> passage(hit, codec.tokens(ByteBuffer.wrap(IndexFields.bytes(hit, IndexFields.TOKENS)))))
                .toList();
    }

    @Override
    public List<IndexedPassage> all() {
        var all = new ArrayList<IndexedPassage>();
        passages.each(Passages.having(IndexFields.ID), IndexFields.ID, List.of(IndexFields.SEGMENT),
                hit -> all.add(passage(hit, TokenVectors.none())));
        all.sort(Comparator.comparing((IndexedPassage each) -> each.passage().article())
                .thenComparing(each -> each.passage().span()));
        return all;
    }

    @Override
    public List<Term> terms(String text) {
        var words = new QuestionWords(text);
        return words.terms(counts.of(words.all()));
    }

    @Override
    public Spellings spellings(String unknown) {
        var terms = new HashSet<String>();
        Analysis.words(Analysis.SEARCHED, unknown).forEach(word -> terms.add(word.term()));
        return new NameSearch(counts.of(terms), names()).spellings(unknown);
    }

    private Function<String, List<Spelling>> names() {
        return letter -> finder.values(IndexFields.NAMES, letter).entrySet().stream()
                .map(name -> Name.of(name.getKey()).in(name.getValue()))
                .sorted(Comparator.comparing(Spelling::folded).thenComparing(Spelling::written)).toList();
    }

    @Override
    public List<String> sources() {
        return finder.values(IndexFields.METADATA + Segments.SOURCE, "").keySet().stream().sorted().toList();
    }

    /** Nothing is held: the generation stays until two newer ones have come. */
    @Override
    public void close() {
    }

    private static IndexedPassage passage(JsonNode hit, TokenVectors tokens) {
        return IndexedPassage.of(PassageJson.segment(hit), tokens);
    }
}
