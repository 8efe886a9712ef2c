package pincite.engine.onnx;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import ai.onnxruntime.OrtException;
import dev.langchain4j.data.segment.TextSegment;
import pincite.engine.onnx.token.NearestCentroid;
import pincite.engine.onnx.token.TokenRotation;
import pincite.index.TokenEmbedding;
import pincite.index.TokenVectors;

/**
 * {@code mvn -Pcodebook verify -Dpincite.data=FOLDER}: makes the rotation and the centroids that the vectors of tokens are kept by, from
 * texts that the reader was trained on too; no set that retrieval is measured on is among them.
 */
final class CodebookFit {

    private static final Path BUNDLED = Path.of("src/main/resources/pincite/engine/onnx/token");
    private static final List<Source> SOURCES = List.of(new Source("passages.jsonl.gz", 40),
            new Source("law-passages.jsonl.gz", 4), new Source("news-passages.jsonl.gz", 4));
    private static final int PARTS = 32;
    private static final int ROUNDS = 10;
    /** Of a passage, in one dimension; what is greater is cut off. */
    private static final float GREATEST_MEAN = 0.3f;

    private final float[][] vectors;
    private final int width;

    private CodebookFit(float[]... vectors) {
        this.vectors = vectors;
        this.width = vectors[0].length / PARTS;
    }

    /** Of a file, one text of so many. */
    private record Source(String file, int every) {
    }

    public static void main(String... arguments) throws IOException, OrtException {
        var vectors = vectors(texts(Path.of(arguments[0]).resolve("reader-train")));
        var rotation = new PrincipalAxes(vectors).dealtTo(PARTS);
        float step = write(BUNDLED.resolve("tokens.rotation"), greatest(rotation), List.of(vectors[0].length),
                rotation);
        for (int at = 0; at < vectors.length; at++) {
            vectors[at] = turned(vectors[at], rotation, step);
        }
        new CodebookFit(vectors).write(BUNDLED.resolve("tokens.codebook"));
    }

    /** By what the bytes of the rotation are worth, as a model turns its vectors. */
    private static float[] turned(float[] vector, float[][] rotation, float step) {
        var turned = new float[vector.length];
        for (int from = 0; from < vector.length; from++) {
            for (int to = 0; to < vector.length; to++) {
                turned[to] += vector[from] * Math.round(rotation[from][to] / step) * step;
            }
        }
        return turned;
    }

    private static float greatest(float[]... rows) {
        float most = 0;
        for (var row : rows) {
            for (float value : row) {
                most = Math.max(most, Math.abs(value));
            }
        }
        return most;
    }

    /** Numbers, what a step is worth, and the rows in steps of a byte; gives the step. */
    private static float write(Path file, float most, List<Integer> head, float[]... rows) throws IOException {
        float step = most / Byte.MAX_VALUE;
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            for (int number : head) {
                out.writeInt(number);
            }
            out.writeFloat(step);
            for (var row : rows) {
                for (float value : row) {
                    out.writeByte(Math.round(value / step));
                }
            }
        }
        return step;
    }

    private static List<TextSegment> texts(Path folder) throws IOException {
        var texts = new ArrayList<TextSegment>();
        var json = new ObjectMapper();
        for (var source : SOURCES) {
            try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(source.file)));
                    var values = json.readerFor(JsonNode.class).<JsonNode>readValues(in)) {
                for (int number = 0; values.hasNextValue(); number++) {
                    var value = values.nextValue();
                    if (number % source.every == 0) {
                        texts.add(TextSegment.from((value.path("title").asText() + "\n" + value.path("text").asText())
                                .strip()));
                    }
                }
            }
        }
        return texts;
    }

    private static float[][] vectors(List<TextSegment> texts) throws OrtException {
        try (var model = new BgeSmallEmbeddingModel(Runtime.getRuntime().availableProcessors(), TokenRotation.NONE)) {
            return model.embedAll(texts).content().stream().map(embedding -> ((TokenEmbedding) embedding).tokens())
                    .flatMap(CodebookFit::beyondTheirMean).toArray(float[][]::new);
        }
    }

    private static Stream<float[]> beyondTheirMean(TokenVectors tokens) {
        var vectors = IntStream.range(0, tokens.count()).mapToObj(token -> vector(tokens, token)).toList();
        var mean = new float[tokens.dimensions()];
        for (int dimension = 0; dimension < mean.length; dimension++) {
            int at = dimension;
            mean[at] = (float) vectors.stream().mapToDouble(vector -> vector[at]).average().orElse(0);
            vectors.forEach(vector -> vector[at] -= mean[at]);
        }
        return vectors.stream();
    }

    private static float[] vector(TokenVectors tokens, int token) {
        var vector = new float[tokens.dimensions()];
        for (int dimension = 0; dimension < vector.length; dimension++) {
            vector[dimension] = tokens.bytes()[dimension * tokens.count() + token] * tokens.scales()[token];
        }
        return vector;
    }

    private void write(Path file) throws IOException {
        var books = IntStream.range(0, PARTS).parallel().mapToObj(this::centroids).toArray(float[][]::new);
        write(file, greatest(books) + GREATEST_MEAN, List.of(vectors[0].length, PARTS), books);
        System.out.printf(Locale.ROOT, "%d vectors, %d parts: of their squared length of 1, %.3f is lost%n",
                vectors.length, PARTS, lost(books));
    }

    /** Dimension after dimension, of each all centroids (Lloyd 1982). */
    private float[] centroids(int part) {
        var random = new Random(part);
        var centroids = new float[width * NearestCentroid.CENTROIDS];
        for (int centroid = 0; centroid < NearestCentroid.CENTROIDS; centroid++) {
            var vector = vectors[random.nextInt(vectors.length)];
            for (int dimension = 0; dimension < width; dimension++) {
                centroids[dimension * NearestCentroid.CENTROIDS + centroid] = vector[part * width + dimension];
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            move(centroids, part);
        }
        return centroids;
    }

    private void move(float[] centroids, int part) {
        var sums = new double[centroids.length];
        var counts = new int[NearestCentroid.CENTROIDS];
        var search = new NearestCentroid(centroids, width);
        for (var vector : vectors) {
            int nearest = search.of(vector, part * width);
            counts[nearest]++;
            for (int dimension = 0; dimension < width; dimension++) {
                sums[dimension * NearestCentroid.CENTROIDS + nearest] += vector[part * width + dimension];
            }
        }
        for (int at = 0; at < centroids.length; at++) {
            int count = counts[at % NearestCentroid.CENTROIDS];
            centroids[at] = count == 0 ? centroids[at] : (float) (sums[at] / count);
        }
    }

    /** Share of the squared length that is not in the centroids. */
    private double lost(float[]... books) {
        double lost = 0;
        for (int part = 0; part < PARTS; part++) {
            var search = new NearestCentroid(books[part], width);
            for (var vector : vectors) {
                int nearest = search.of(vector, part * width);
                for (int dimension = 0; dimension < width; dimension++) {
                    double difference = vector[part * width + dimension]
                            - books[part][dimension * NearestCentroid.CENTROIDS + nearest];
                    lost += difference * difference;
                }
            }
        }
        for (var vector : vectors) {
            for (int dimension = PARTS * width; dimension < vector.length; dimension++) {
                lost += vector[dimension] * vector[dimension];
            }
        }
        return lost / vectors.length;
    }
}
