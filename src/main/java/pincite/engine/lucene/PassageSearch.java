package pincite.engine.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.VectorCandidates;

/** Finds passages by their words and by their vectors; equal scores are ordered by id, so no order of indexing shows. */
final class PassageSearch {

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score).reversed()
            .thenComparing(Found::id);

    private final IndexSearcher searcher;

    PassageSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** By BM25. */
    List<Found> byWords(List<String> terms, Optional<Filter> filter, int limit) throws IOException {
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(PassageDocument.WORDS, term)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(1);
        filter.ifPresent(kept -> query.add(FilterQuery.of(kept), Occur.FILTER));
        return best(query.build(), limit, limit);
    }

    /** By cosine, given as LangChain4j's relevance score: {@code (cosine + 1) / 2}, which is also Lucene's. */
    List<Found> byVector(byte[] vector, Optional<Filter> filter, int limit) throws IOException {
        var candidates = new VectorCandidates(searcher.getIndexReader().numDocs());
        int asked = candidates.atLeast(limit);
        if (asked == 0) {
            return List.of();
        }
        var among = filter.map(FilterQuery::of).or(() -> all(candidates)).orElse(null);
        return best(new KnnByteVectorQuery(PassageDocument.VECTOR, vector, asked, among), asked, limit);
    }

    /** As a filter it has all compared, without the graph. */
    private static Optional<Query> all(VectorCandidates candidates) {
        return candidates.areAll() ? Optional.of(new MatchAllDocsQuery()) : Optional.empty();
    }

    /** Straight from the postings: a search would cost four times as much. */
    Optional<Found> byId(String id) throws IOException {
        var term = new Term(PassageDocument.ID, id);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var postings = leaf.reader().postings(term, PostingsEnum.NONE);
            var live = leaf.reader().getLiveDocs();
            for (int document = next(postings); document != NO_MORE_DOCS; document = postings.nextDoc()) {
                if (live == null || live.get(document)) {
                    return Optional.of(new Found(id, leaf.docBase + document, 0));
                }
            }
        }
        return Optional.empty();
    }

    /** Those that were not removed, in no order. */
    List<Found> all() {
        var all = new ArrayList<Found>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var live = leaf.reader().getLiveDocs();
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (live == null || live.get(document)) {
                    all.add(new Found("", leaf.docBase + document, 0));
                }
            }
        }
        return all;
    }

    private static int next(PostingsEnum postings) throws IOException {
        return postings == null ? NO_MORE_DOCS : postings.nextDoc();
    }

    /** Of an entry of the metadata, each once; of a passage that was removed it may still be among them. */
    List<String> values(String key) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), PassageDocument.METADATA + key);
        var values = new ArrayList<String>();
        if (terms != null) {
            var all = terms.iterator();
            for (var value = all.next(); value != null; value = all.next()) {
                values.add(value.utf8ToString());
            }
        }
        return values;
    }

    BytesRef bytes(String field, Found found) throws IOException {
        return bytes(field, found.document);
    }

    private BytesRef bytes(String field, int document) throws IOException {
        var leaf = leaf(document);
        var values = leaf.reader().getBinaryDocValues(field);
        values.advanceExact(document - leaf.docBase);
        return values.binaryValue();
    }

    private List<Found> best(Query query, int candidates, int limit) throws IOException {
        var hits = searcher.search(query, Math.max(1, candidates)).scoreDocs;
        var found = new ArrayList<Found>(hits.length);
        for (var hit : hits) {
            found.add(new Found(id(hit), hit.doc, hit.score));
        }
        found.sort(BEST_FIRST);
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    private String id(ScoreDoc hit) throws IOException {
        return bytes(PassageDocument.ID, hit.doc).utf8ToString();
    }

    private LeafReaderContext leaf(int document) {
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    /** A passage in this one reader. */
    record Found(String id, int document, double score) {
    }
}
