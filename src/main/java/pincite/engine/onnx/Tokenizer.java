package pincite.engine.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;

/** Cuts texts into the tokens that a model knows, whatever their length; nothing is filled up and nothing cut off. */
final class Tokenizer {

    private static final Map<String, String> AS_THEY_ARE = Map.of("padding", "false", "truncation", "false");

    private static final int NO_CHARACTER = 0xFFFD;
    /** By their names: models that come along share one, and it takes its time to read. */
    private static final Map<String, Tokenizer> PACKAGED = new ConcurrentHashMap<>();

    static {
        NativeFolder.silence();
    }

    private final CompletableFuture<HuggingFaceTokenizer> tokenizer;

    private Tokenizer(CompletableFuture<HuggingFaceTokenizer> tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Read beside whatever else starts; who asks for it before it is there, waits. */
    static Tokenizer ofResource(String name) {
        return PACKAGED.computeIfAbsent(name,
                each -> new Tokenizer(Beside.load(each, () -> read(each))));
    }

    private static HuggingFaceTokenizer read(String name) {
        try (InputStream file = OnnxModel.resource(name)) {
            return HuggingFaceTokenizer.newInstance(file, AS_THEY_ARE);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the tokenizer " + name + " from the class path", e);
        }
    }

    static Tokenizer ofFile(Path file) {
        try {
            return new Tokenizer(
                    CompletableFuture.completedFuture(HuggingFaceTokenizer.newInstance(file, AS_THEY_ARE)));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the tokenizer " + file, e);
        }
    }

    private HuggingFaceTokenizer tokenizer() {
        try {
            return tokenizer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    /** With the marks before and after the text. */
    Encoding tokens(String text) {
        return tokenizer().encode(whole(text));
    }

    /** The ids of a text's tokens, without marks. */
    long[] own(String text) {
        return tokenizer().encode(whole(text), false, false).getIds();
    }

    /** Of two texts, with the marks that the model wants around them. */
    Encoding pair(String first, String second) {
        return tokenizer().encode(first, second);
    }

    /** Half a surrogate pair is three characters to the tokenizer, so that places would not be right any more. */
    private static String whole(String text) {
        if (text.codePoints().noneMatch(Tokenizer::isHalf)) {
            return text;
        }
        var characters = text.codePoints().map(character -> isHalf(character) ? NO_CHARACTER : character).toArray();
        return new String(characters, 0, characters.length);
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** The tokenizer counts places in code points; this makes them UTF-16 units. */
    static IntUnaryOperator units(String text) {
        boolean isSame = text.codePointCount(0, text.length()) == text.length();
        return isSame ? IntUnaryOperator.identity() : place -> text.offsetByCodePoints(0, place);
    }
}
