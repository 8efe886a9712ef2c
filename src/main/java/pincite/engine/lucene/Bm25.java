package pincite.engine.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** Anserini's parameters for passages (Yang, Fang and Lin 2017); Lucene's own, 1.2 and 0.75, favour short texts too much here. */
final class Bm25 {

    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

    private Bm25() {
    }

    /** Counts words over all that the reader has, and nothing else; remembers no query. */
    static IndexSearcher searcher(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
        return searcher;
    }
}
