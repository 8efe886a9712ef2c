package pincite.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFormatTest {

    private static final int VECTORS = 400;
    private static final int DIMENSIONS = 24;

    /** Of one flush, and of segments that were merged. */
    @ParameterizedTest
    @ValueSource(ints = {VECTORS, 90})
    void writesTheGraphThatLuceneWrites(int flushed) throws IOException {
        try (var ours = new ByteBuffersDirectory(); var lucenes = new ByteBuffersDirectory()) {
            write(ours, GraphFormat.codec(), flushed);
            write(lucenes, Codec.getDefault(), flushed);
            assertThat(graphs(ours)).isNotEmpty().isEqualTo(graphs(lucenes));
            assertThat(nearest(ours)).hasSize(10).isEqualTo(nearest(lucenes));
        }
    }

    private static void write(Directory directory, Codec codec, int flushed) throws IOException {
        var random = new Random(5);
        var config = new IndexWriterConfig().setCodec(codec).setUseCompoundFile(false)
                .setMergeScheduler(new SerialMergeScheduler());
        try (var writer = new IndexWriter(directory, config)) {
            for (int each = 1; each <= VECTORS; each++) {
                var document = new Document();
                document.add(new KnnByteVectorField("vector", vector(random), VectorSimilarityFunction.COSINE));
                writer.addDocument(document);
                if (each % flushed == 0) {
                    writer.flush();
                }
            }
            writer.forceMerge(1);
        }
    }

    private static byte[] vector(Random random) {
        var vector = new byte[DIMENSIONS];
        random.nextBytes(vector);
        return vector;
    }

    /** Without what differs in every file that Lucene writes: the id of its segment, and the sum of all before. */
    private static Map<String, Integer> graphs(Directory directory) throws IOException {
        var graphs = new TreeMap<String, Integer>();
        for (var file : directory.listAll()) {
            if (file.endsWith(".vex")) {
                graphs.put(file, graph(directory, file));
            }
        }
        return graphs;
    }

    private static int graph(Directory directory, String file) throws IOException {
        int head = 80;
        int end = 16;
        try (var in = directory.openInput(file, IOContext.DEFAULT)) {
            var bytes = new byte[(int) in.length() - head - end];
            in.seek(head);
            in.readBytes(bytes, 0, bytes.length);
            return Arrays.hashCode(bytes);
        }
    }

    private static Map<Integer, Float> nearest(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var found = new TreeMap<Integer, Float>();
            var query = new KnnByteVectorQuery("vector", vector(new Random(9)), 10);
            for (var hit : new IndexSearcher(reader).search(query, 10).scoreDocs) {
                found.put(hit.doc, hit.score);
            }
            return found;
        }
    }
}
