package pincite.benchmark.scale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.benchmark.scale.MadeUpCorpus.Root;
import pincite.corpus.Publication;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.index.Segments;
import pincite.index.stored.StoredEmbedding;
import pincite.passage.Passage;
import pincite.passage.PassageCutter;
import pincite.retrieval.Question;

/**
 * {@code mvn -Pscale,opensearch verify [-Dpincite.scale=10000,100000] [-Dpincite.places=lucene,opensearch]}: what so many passages
 * cost, in which place: making, room, opening, memory, retrieval, answers, and what is found of the nearest.
 */
final class ScaleBenchmark {

    static final long SEED = 42;
    /** In seconds. */
    private static final int LONGEST = 60;
    /** So many times as many questions before. */
    private static final int WARMING = 10;
    private static final int ROUNDS = 200;
    private static final int ANSWERS = 60;
    private static final Path REAL = Path.of("corpus/articles");
    private static final List<String> QUESTIONS = List.of("Why was the inspection denied?", "Who left the company?",
            "How many documents did the exchange hand over to the agency?", "What is Ceffu?",
            "When was the filing made?", "Where is the company registered?",
            "How much has the monthly trading volume fallen since January 2022?",
            "What did the judge say about moving on with the case?");

    private final MadeUpCorpus corpus;
    private final MeasuredPlaces places;

    private ScaleBenchmark(MadeUpCorpus corpus, MeasuredPlaces places) {
        this.corpus = corpus;
        this.places = places;
    }

    /** Sizes and names of places, each with commas between. */
    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("pincite-scale");
        try (var model = new BgeSmallEmbeddingModel(Runtime.getRuntime().availableProcessors());
                var places = new MeasuredPlaces(model, folder)) {
            var benchmark = new ScaleBenchmark(new MadeUpCorpus(SEED, roots(model)), places);
            System.out.println("| passages | place | made in | bytes each | opened | heap, nodes | retrieval p50, p99 |"
                    + " answer p50, p99 | of the nearest ten found |\n|---|---|---|---|---|---|---|---|---|");
            for (var size : arguments[0].split(",")) {
                benchmark.measure(Integer.parseInt(size), arguments[1].split(","));
            }
        } finally {
            org.apache.lucene.util.IOUtils.rm(folder);
        }
        System.exit(0);
    }

    static List<Root> roots(BgeSmallEmbeddingModel model) {
        var passages = new ArrayList<Passage>();
        var cutter = new PassageCutter(model, 180);
        new CorpusFolder(REAL).read(article -> passages.addAll(cutter.cut(article)));
        return passages.stream().map(passage -> root(passage, model)).toList();
    }

    private static Root root(Passage passage, EmbeddingModel model) {
        var segment = Segments.of(passage, Publication.titled(passage.title()));
        var embedding = model.embed(Segments.titled(segment)).content();
        return new Root(passage.sentences().stream().map(sentence -> sentence.text().replaceAll("\\s+", " ")).toList(),
                embedding, StoredEmbedding.of(embedding, segment, BgeSmallTokens.codec()).tokens());
    }

    private void measure(int size, String... names) throws Exception {
        var nearest = NearestExactly.of(corpus, size);
        for (var name : names) {
            long before = heap();
            try (var place = places.place(name)) {
                System.out.println(row(size, place, before, nearest));
            }
        }
    }

    private String row(int size, Measured place, long before, NearestExactly nearest) throws Exception {
        double made = seconds(() -> place.fill(corpus, size));
        double opened = seconds(place::open);
        var retrieval = times(ROUNDS, place::retrieve);
        long heap = (heap() - before) >> 20;
        var answers = place.isAnswering() ? times(ANSWERS, place::answer) : new double[0];
        return String.format(Locale.ROOT, "| %,d | %s | %.0f s | %s | %.2f s | %d, %d MB | %s | %s | %.3f |", size,
                place.name(), made, place.bytes() == 0 ? "-" : String.valueOf(place.bytes() / size), opened, heap,
                places.nodes(), inWords(retrieval), inWords(answers), nearest.found(place));
    }

    interface Work {
        void run() throws Exception;
    }

    private interface Asking {
        void ask(Question question) throws Exception;
    }

    static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** In milliseconds, ascending. Code that is new to a Java is slow, and a cluster has three of them. */
    private static double[] times(int rounds, Asking asking) throws Exception {
        measured(WARMING * rounds, asking);
        return measured(rounds, asking).stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** What is slow is asked less often. */
    private static List<Double> measured(int rounds, Asking asking) throws Exception {
        var times = new ArrayList<Double>();
        double all = 0;
        for (int round = 0; round < rounds && all < LONGEST; round++) {
            var question = new Question(QUESTIONS.get(round % QUESTIONS.size()));
            double took = seconds(() -> asking.ask(question));
            all += took;
            times.add(took * 1e3);
        }
        return times;
    }

    private static String inWords(double... sorted) {
        return sorted.length == 0
                ? "-"
                : String.format(Locale.ROOT, "%.1f, %.1f ms", at(sorted, 0.5), at(sorted, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }

    /** In bytes, of what is held and not of what could be collected. */
    static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
