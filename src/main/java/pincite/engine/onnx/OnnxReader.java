package pincite.engine.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ai.onnxruntime.OrtException;
import pincite.passage.Passage;
import pincite.reading.Reader;
import pincite.reading.Reading;
import pincite.reading.Reading.SentenceReading;
import pincite.reading.Window;

/**
 * An extractive question-answering model in the process: the one that comes along, or any that was trained as on SQuAD 2.0 (Rajpurkar et
 * al. 2018, arXiv 1806.03822), where the first token stands for "nothing answers".
 */
public final class OnnxReader implements Reader, AutoCloseable {

    static final String BUNDLED = "bundled";
    private static final String RESOURCES = "pincite/engine/onnx/";
    static final String WEIGHTS = RESOURCES + "reader.int8.onnx";

    /** Question, window and marks together: what the bundled model learned from. */
    static final int TOKENS = 184;
    /** Of the question, its last ones: what is asked stands last. */
    static final int TOKENS_OF_QUESTION = 48;
    /** Shared by two pieces of a sentence that is longer than what is read at once. */
    private static final int SHARED = 32;

    private final String name;
    private final Optional<String> fit;
    private final OnnxModel model;
    private final Tokenizer tokenizer;
    private Optional<PairForm> form = Optional.empty();
    private final Daemons threads;

    /**
     * @param fit     as {@link Reader#fit}
     * @param threads windows read at the same time
     */
    OnnxReader(String name, Optional<String> fit, OnnxModel model, Tokenizer tokenizer, int threads) {
        this.name = name;
        this.fit = fit;
        this.model = model;
        this.tokenizer = tokenizer;
        this.threads = new Daemons("reading", threads);
    }

    static OnnxReader bundled(int threads) {
        return new OnnxReader(BUNDLED, OnnxModel.text(RESOURCES + "reader.fit.csv"),
                OnnxModel.ofResource(WEIGHTS),
                Tokenizer.ofResource(BgeSmallEmbeddingModel.TOKENIZER), threads);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> fit() {
        return fit;
    }

    @Override
    public List<Window> windows(String question, Passage passage) {
        return new WindowCutter(passage, PassageTokens.of(passage, tokenizer), room(asked(question))).cut();
    }

    @Override
    public List<Reading> read(String question, List<Window> windows) {
        long[] asked = asked(question);
        Map<Passage, PassageTokens> passages = windows.stream().map(Window::passage).distinct()
                .collect(Collectors.toMap(Function.identity(), passage -> PassageTokens.of(passage, tokenizer)));
        return threads.all(windows.stream()
                .map(window -> (Callable<Reading>) () -> read(asked, window, passages.get(window.passage()))).toList());
    }

    private long[] asked(String question) {
        long[] ids = tokenizer.own(question);
        return Arrays.copyOfRange(ids, Math.max(0, ids.length - TOKENS_OF_QUESTION), ids.length);
    }

    /** The tokenizer may still be on its way when the reader is made. */
    private synchronized PairForm form() {
        if (form.isEmpty()) {
            form = Optional.of(PairForm.of(tokenizer));
        }
        return form.get();
    }

    private int room(long... asked) {
        return TOKENS - form().marks() - asked.length;
    }

    private Reading read(long[] asked, Window window, PassageTokens passage) {
        int first = passage.sentences().get(window.from()).from();
        int last = passage.sentences().get(window.to() - 1).to();
        var pieces = new ArrayList<Reading>();
        for (int from = first; from == first || from + SHARED < last; from += room(asked) - SHARED) {
            pieces.add(piece(asked, window, passage, from, Math.min(last - from, room(asked))));
        }
        return pieces.stream().reduce(OnnxReader::better).orElseThrow();
    }

    private Reading piece(long[] asked, Window window, PassageTokens passage, int from, int count) {
        var inputs = form().inputs(asked, Arrays.copyOfRange(passage.ids(), from, from + count));
        var logits = model.run(inputs, Logits::of);
        return new WindowReading(window, passage, logits, from, count, form().start(asked)).reading();
    }

    /** Of two readings of parts of the same window, what each is surer of. */
    private static Reading better(Reading one, Reading other) {
        var sentences = IntStream.range(0, one.sentences().size())
                .mapToObj(number -> better(one.sentences().get(number), other.sentences().get(number))).toList();
        return new Reading(one.window(), sentences, Math.max(one.answerable(), other.answerable()),
                one.otherwise().isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.max(one.otherwise().getAsDouble(), other.otherwise().getAsDouble())));
    }

    private static SentenceReading better(SentenceReading one, SentenceReading other) {
        return one.score() + one.margin() >= other.score() + other.margin() ? one : other;
    }

    @Override
    public void close() throws OrtException {
        threads.close();
        model.close();
    }
}
