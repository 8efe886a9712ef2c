package pincite.benchmark.scale;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.OnnxReaders;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.engine.opensearch.ClusterIndex;
import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterAccess;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.engine.opensearch.node.SearchCluster;
import pincite.engine.opensearch.node.SearchNode;
import pincite.reading.Reader;

/** What passages can be kept in: ours and LangChain4j's, and three nodes of OpenSearch where some of them need it. */
final class MeasuredPlaces implements AutoCloseable {

    private static final int NODES = 3;
    private static final int DIMENSIONS = 384;
    private static final double HALF = 0.5;
    private static final String PREFIX = "scale";
    private static final String THEIRS = "langchain4j";
    private static final Map<String, ?> LUCENE = Map.of("settings", Map.of("index.knn", true), "mappings",
            Map.of("properties", Map.of("text", Map.of("type", "text"), "vector", Map.of("type", "knn_vector",
                    "dimension", DIMENSIONS, "method", Map.of("name", "hnsw", "engine", "lucene", "space_type",
                            "cosinesimil")))));
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** As OpenSearch is run, but for the memory; the tests' nodes are meant to start soon. */
    private static final String NODE_OPTIONS = "-Xmx1g -Xms1g --add-modules=jdk.incubator.vector"
            + " --enable-native-access=ALL-UNNAMED -Xlog:disable -Dorg.apache.logging.log4j.level=WARN";

    private final EmbeddingModel model;
    private final Path folder;
    private final Reader reader = OnnxReaders.open("bundled", 2).orElseThrow();
    private Optional<SearchCluster> cluster = Optional.empty();
    private boolean isInCluster;

    MeasuredPlaces(EmbeddingModel model, Path folder) {
        this.model = model;
        this.folder = folder;
    }

    /** A new one. */
    Measured place(String name) throws Exception {
        isInCluster = false;
        switch (name) {
            case "lucene" :
                return lucene();
            case "opensearch" :
                return cluster();
            case "langchain4j-memory" :
                return new MeasuredStore("LangChain4j, in memory", new InMemoryEmbeddingStore<>(), model,
                        DoubleUnaryOperator.identity());
            case "langchain4j-opensearch" :
                return new MeasuredStore("LangChain4j, OpenSearch, three nodes", theirs(), model,
                        // It gives half the cosine.
                        score -> score + HALF);
            default :
                throw new IllegalArgumentException("No place for passages: " + name);
        }
    }

    private Measured lucene() throws Exception {
        var index = Files.createTempDirectory(folder, "lucene");
        return new MeasuredIndex("Pincite, one folder",
                () -> new LucenePassageIndex(index, "scale", "", BgeSmallTokens.codec()), () -> bytes(index),
                () -> org.apache.lucene.util.IOUtils.rm(index), model, reader);
    }

    private Measured cluster() throws Exception {
        var index = new ClusterIndex(hosts(), PREFIX);
        return new MeasuredIndex("Pincite, OpenSearch, three nodes",
                () -> index.open(DIMENSIONS, BgeSmallTokens.codec(), 1), index::bytes, index::delete, model, reader);
    }

    /**
     * Its library is there with the profile alone, and brings a hundred others. It would make its index with OpenSearch's own engine,
     * faiss, which needs a library in C++ that Maven Central does not have: on our nodes nothing comes back from writing to that.
     */
    @SuppressWarnings("unchecked")
    private EmbeddingStore<TextSegment> theirs() throws ReflectiveOperationException {
        var type = Class.forName("dev.langchain4j.store.embedding.opensearch.OpenSearchEmbeddingStore");
        var builder = type.getMethod("builder").invoke(null);
        said(builder, "serverUrl", hosts().get(0).toString());
        said(builder, "indexName", THEIRS);
        // Of the size before; their store deletes nothing.
        cluster(hosts()).send(ClusterRequest.delete("/" + THEIRS));
        cluster(hosts()).done(ClusterRequest.put("/" + THEIRS, LUCENE));
        return (EmbeddingStore<TextSegment>) builder.getClass().getMethod("build").invoke(builder);
    }

    private static void said(Object builder, String what, String value)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        builder.getClass().getMethod(what, String.class).invoke(builder, value);
    }

    private List<URI> hosts() {
        System.setProperty(SearchNode.OPTIONS, NODE_OPTIONS);
        System.setProperty(SearchNode.PLACE, folder.toString());
        var running = cluster.orElseGet(() -> SearchCluster.start(NODES));
        cluster = Optional.of(running);
        isInCluster = true;
        return running.nodes().stream().map(node -> node.address().base()).toList();
    }

    /** In megabytes, what the nodes of the newest place hold beside the files that the system keeps in memory; 0 where it has none. */
    long nodes() throws IOException {
        long all = 0;
        for (var node : cluster.filter(running -> isInCluster).map(SearchCluster::nodes).orElse(List.of())) {
            all += ProcessMemory.of(node.process()).held();
        }
        return all;
    }

    private static Cluster cluster(List<URI> hosts) {
        return new Cluster(new ClusterAccess(hosts, Optional.empty(), Optional.empty(), LONGEST));
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public void close() {
        cluster.ifPresent(SearchCluster::close);
    }
}
