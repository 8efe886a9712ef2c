package pincite.benchmark.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.writer.ModelChoice;
import pincite.benchmark.scale.MadeUpCorpus.Made;
import pincite.benchmark.scale.MadeUpCorpus.Root;
import pincite.corpus.Publication;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.extractive.ExtractiveWriter;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.OnnxReaders;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.index.IndexedArticle;
import pincite.index.PassageIndex;
import pincite.index.Segments;
import pincite.index.Snapshot;
import pincite.index.stored.ByteVector;
import pincite.index.stored.StoredEmbedding;
import pincite.passage.Passage;
import pincite.passage.PassageCutter;
import pincite.reading.ReaderChoice;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/**
 * {@code mvn -Pscale verify [-Dpincite.scale=10000,100000]}: what so many passages cost in the embedded engine: making, room, opening,
 * memory, retrieval, answers, and what HNSW finds of the nearest.
 */
final class ScaleBenchmark {

    private static final long SEED = 42;
    private static final int ROUNDS = 200;
    private static final int ANSWERS = 60;
    private static final int NEAREST = 10;
    private static final Path REAL = Path.of("corpus/articles");
    private static final List<String> QUESTIONS = List.of("Why was the inspection denied?", "Who left the company?",
            "How many documents did the exchange hand over to the agency?", "What is Ceffu?",
            "When was the filing made?", "Where is the company registered?",
            "How much has the monthly trading volume fallen since January 2022?",
            "What did the judge say about moving on with the case?");

    private final BgeSmallEmbeddingModel model;
    private final MadeUpCorpus corpus;

    private ScaleBenchmark(BgeSmallEmbeddingModel model) {
        this.model = model;
        this.corpus = new MadeUpCorpus(SEED, roots(model));
    }

    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("pincite-scale");
        try (var model = new BgeSmallEmbeddingModel(Runtime.getRuntime().availableProcessors())) {
            var benchmark = new ScaleBenchmark(model);
            System.out.println(
                    "| passages | made in | bytes a passage | opened and checked | memory | retrieval p50, p99 |"
                            + " answer p50, p99 | of the nearest ten found |\n|---|---|---|---|---|---|---|---|");
            for (var size : arguments[0].split(",")) {
                benchmark.measure(Integer.parseInt(size), folder.resolve(size));
            }
        } finally {
            org.apache.lucene.util.IOUtils.rm(folder);
        }
        System.exit(0);
    }

    private static List<Root> roots(BgeSmallEmbeddingModel model) {
        var passages = new ArrayList<Passage>();
        var cutter = new PassageCutter(model, 180);
        new CorpusFolder(REAL).read(article -> passages.addAll(cutter.cut(article)));
        return passages.stream().map(passage -> root(passage, model)).toList();
    }

    private static Root root(Passage passage, BgeSmallEmbeddingModel model) {
        var segment = Segments.of(passage, Publication.titled(passage.title()));
        var embedding = model.embed(Segments.titled(segment)).content();
        return new Root(passage.sentences().stream().map(sentence -> sentence.text().replaceAll("\\s+", " ")).toList(),
                embedding.vector(), StoredEmbedding.of(embedding, segment, BgeSmallTokens.codec()).tokens());
    }

    private void measure(int size, Path folder) throws Exception {
        long start = System.nanoTime();
        var vectors = fill(size, folder);
        double made = seconds(start);
        try (var reader = OnnxReaders.open("bundled", 2).orElseThrow(); var index = open(folder)) {
            long opening = System.nanoTime();
            index.look(Snapshot::generation);
            double opened = seconds(opening);
            var retriever = new Retriever(model, FixedRetrievalConfig.DEFAULT);
            var answerer = new Answerer(index, retriever, new ExtractiveWriter(new ReaderChoice(Optional.of(reader))),
                    ModelChoice.NONE, new CitationVerifier(corpus));
            var retrieval = times(ROUNDS,
                    question -> index.look(snapshot -> retriever.rank(question, Scope.ALL, snapshot)));
            var answers = times(ANSWERS, question -> answerer.answer(question, Scope.ALL));
            System.out.printf(Locale.ROOT,
                    "| %,d | %.0f s | %.0f | %.2f s | %d MB | %.1f, %.1f ms | %.1f, %.1f ms | %.3f |%n",
                    size, made, bytes(folder) / (double) size, opened, memory(), at(retrieval, 0.5),
                    at(retrieval, 0.99),
                    at(answers, 0.5), at(answers, 0.99), found(index, vectors));
        }
    }

    private static LucenePassageIndex open(Path folder) {
        return new LucenePassageIndex(folder, "scale", "", BgeSmallTokens.codec());
    }

    /** Gives the vectors as they were kept. */
    private byte[][] fill(int size, Path folder) throws IOException {
        var vectors = new byte[size][];
        var articles = new TreeMap<String, IndexedArticle>();
        try (var index = open(folder); var update = index.update()) {
            for (int number = 0; number * MadeUpCorpus.PARAGRAPHS < size; number++) {
                var article = corpus.article(number);
                articles.put(article.id(), IndexedArticle.open(article.fingerprint()));
                var made = corpus.passages(number);
                for (int each = 0; each < made.size(); each++) {
                    vectors[number * MadeUpCorpus.PARAGRAPHS + each] = made.get(each).embedding().bytes();
                }
                update.store().addAll(made.stream().map(one -> one.passage().id()).toList(),
                        made.stream().map(one -> (Embedding) one.embedding()).toList(),
                        made.stream().map(one -> segment(one, article.publication())).toList());
            }
            update.commit(articles);
        }
        return vectors;
    }

    private static TextSegment segment(Made made, Publication publication) {
        return Segments.of(made.passage(), publication);
    }

    /** Of the nearest ten that exact comparison finds, with questions drawn around real passages, the share that the index finds. */
    private double found(PassageIndex index, byte[]... vectors) {
        var random = new Random(SEED);
        double sum = 0;
        int questions = 20;
        for (int each = 0; each < questions; each++) {
            var question = MadeUpCorpus.around(floats(vectors[random.nextInt(vectors.length)]), random);
            var request = EmbeddingSearchRequest.builder().queryEmbedding(Embedding.from(question)).maxResults(50)
                    .build();
            var best = index.look(snapshot -> snapshot.store().search(request).matches()).orElseThrow().stream()
                    .limit(NEAREST).mapToDouble(match -> match.score()).toArray();
            var exact = exact(question, vectors);
            // By scores: passages with equal ones stand for one another.
            sum += Arrays.stream(best).filter(score -> score >= exact[NEAREST - 1] - 1e-4).count() / (double) NEAREST;
        }
        return sum / questions;
    }

    private static double[] exact(float[] question, byte[]... vectors) {
        var asked = ByteVector.of(question);
        return IntStream.range(0, vectors.length).parallel().mapToDouble(each -> -cosine(asked, vectors[each])).sorted()
                .limit(NEAREST).map(negative -> (1 - negative) / 2).toArray();
    }

    private static double cosine(byte[] one, byte... other) {
        long dot = 0;
        long first = 0;
        long second = 0;
        for (int at = 0; at < one.length; at++) {
            dot += one[at] * other[at];
            first += one[at] * one[at];
            second += other[at] * other[at];
        }
        return dot / Math.sqrt((double) first * second);
    }

    private static float[] floats(byte... bytes) {
        var floats = new float[bytes.length];
        double squares = 0;
        for (byte value : bytes) {
            squares += value * value;
        }
        for (int at = 0; at < floats.length; at++) {
            floats[at] = (float) (bytes[at] / Math.sqrt(squares));
        }
        return floats;
    }

    private interface Asking {
        void ask(Question question);
    }

    private static double[] times(int rounds, Asking asking) {
        var times = new double[rounds];
        for (int round = -QUESTIONS.size(); round < rounds; round++) {
            long start = System.nanoTime();
            asking.ask(new Question(QUESTIONS.get(Math.floorMod(round, QUESTIONS.size()))));
            times[Math.max(0, round)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Resident, of this process, in megabytes; 0 where the system does not tell. */
    private static long memory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS")).map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong).findFirst().orElse(0) / 1024;
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
