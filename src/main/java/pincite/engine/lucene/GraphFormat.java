package pincite.engine.lucene;

import java.io.IOException;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.KnnVectorsWriter;
import org.apache.lucene.codecs.hnsw.FlatVectorsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene99.Lucene99FlatVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsWriter;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Writes the graph of nearest vectors (HNSW: Malkov and Yashunin 2016, arXiv 1603.09320) as Lucene does, and has its name: whoever
 * reads it needs nothing of ours.
 */
final class GraphFormat extends KnnVectorsFormat {

    private static final KnnVectorsFormat LUCENES = new Lucene99HnswVectorsFormat();
    private static final FlatVectorsFormat VECTORS = new Lucene99FlatVectorsFormat(new CosineScorer());
    /** One thread, so that the same vectors make the same graph. */
    private static final int THREADS = 1;

    private GraphFormat() {
        super(LUCENES.getName());
    }

    static Codec codec() {
        return new Lucene912Codec() {

            private final KnnVectorsFormat format = new GraphFormat();

            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return format;
            }
        };
    }

    @Override
    public KnnVectorsWriter fieldsWriter(SegmentWriteState state) throws IOException {
        return new Lucene99HnswVectorsWriter(state, Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH, VECTORS.fieldsWriter(state), THREADS, null);
    }

    @Override
    public KnnVectorsReader fieldsReader(SegmentReadState state) throws IOException {
        return LUCENES.fieldsReader(state);
    }

    @Override
    public int getMaxDimensions(String field) {
        return LUCENES.getMaxDimensions(field);
    }
}
