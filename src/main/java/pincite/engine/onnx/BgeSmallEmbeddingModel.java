package pincite.engine.onnx;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.OrtException;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.DimensionAwareEmbeddingModel;
import dev.langchain4j.model.output.Response;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.engine.onnx.token.TokenRotation;
import pincite.index.TokenEmbedding;
import pincite.index.TokenVectors;
import pincite.passage.TokenCounter;

/**
 * bge-small-en-v1.5, quantized, in the process (BAAI 2023, huggingface.co/BAAI/bge-small-en-v1.5): the text's vector is that of its
 * first mark ([CLS]), of length 1; the tokens' vectors come from the same run.
 */
public final class BgeSmallEmbeddingModel extends DimensionAwareEmbeddingModel implements TokenCounter, AutoCloseable {

    public static final String NAME = "bge-small-en-v1.5-q";

    static final String TOKENIZER = NAME + "-tokenizer.json";

    private static final int MARKS = 2;

    private final BertEncoder encoder;
    private final TokenRotation rotation;
    private final Daemons threads;
    private final CountedWords words = new CountedWords(this::counted);

    /** @param threads texts embedded at the same time */
    public BgeSmallEmbeddingModel(int threads) {
        this(threads, BgeSmallTokens.rotation());
    }

    BgeSmallEmbeddingModel(int threads, TokenRotation rotation) {
        this.rotation = rotation;
        this.encoder = new BertEncoder(NAME + ".onnx", TOKENIZER);
        this.threads = new Daemons("embedding", threads);
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        if (segments.size() == 1) {
            return Response.from(List.of(embedded(segments.get(0).text())));
        }
        return Response.from(threads.all(segments.stream()
                .map(segment -> (Callable<Embedding>) () -> embedded(segment.text())).toList()));
    }

    @Override
    public String modelName() {
        return NAME;
    }

    @Override
    protected Integer knownDimension() {
        return 384;
    }

    @Override
    public List<Integer> count(List<String> texts) {
        return texts.stream().map(text -> words.count(text).orElseGet(() -> counted(text))).toList();
    }

    private int counted(String text) {
        return encoder.tokens(text).getIds().length - MARKS;
    }

    @Override
    public int limit() {
        return BertEncoder.POSITIONS - MARKS;
    }

    BertEncoder encoder() {
        return encoder;
    }

    @Override
    public void close() throws OrtException {
        threads.close();
        encoder.close();
    }

    private Embedding embedded(String text) {
        var encoding = encoder.tokens(text);
        var vectors = encoder.encode(encoding);
        var embedding = new TokenEmbedding(vectors[0], tokens(text, encoding, vectors));
        embedding.normalize();
        return embedding;
    }

    /** Without the marks, and without the tokens that hold a text together but mean nothing alone: near half of all. */
    private TokenVectors tokens(String text, Encoding encoding, float[][] vectors) {
        var spans = encoding.getCharTokenSpans();
        var names = encoding.getTokens();
        var words = IntStream.range(1, spans.length - 1)
                .filter(token -> spans[token] != null && FunctionTokens.mean(names[token])).toArray();
        var units = Tokenizer.units(text);
        return TokenVectors.of(IntStream.of(words).map(token -> units.applyAsInt(spans[token].getStart())).toArray(),
                IntStream.of(words).map(token -> units.applyAsInt(spans[token].getEnd())).toArray(),
                rotation.turned(IntStream.of(words).mapToObj(token -> vectors[token]).toArray(float[][]::new)));
    }
}
