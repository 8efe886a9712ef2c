package pincite.index.stored;

import java.util.Arrays;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import pincite.index.Segments;
import pincite.index.TokenCodec;
import pincite.index.TokenEmbedding;
import pincite.index.TokenVectors;

/** A passage's embedding as an index keeps it: a byte a dimension, and its tokens as a codec wrote them. */
public final class StoredEmbedding extends Embedding {

    private final byte[] bytes;
    private final byte[] tokens;

    /**
     * @param bytes  of the vector, as {@link ByteVector} makes them
     * @param tokens as the codec of the index that they go to wrote them
     */
    public StoredEmbedding(byte[] bytes, byte... tokens) {
        super(floats(bytes));
        this.bytes = bytes;
        this.tokens = tokens;
    }

    private static float[] floats(byte... bytes) {
        var floats = new float[bytes.length];
        for (int at = 0; at < floats.length; at++) {
            floats[at] = bytes[at];
        }
        return floats;
    }

    /** Of what a model made of a passage in its titled form; one that shows no tokens has none. */
    public static StoredEmbedding of(Embedding embedding, TextSegment passage, TokenCodec codec) {
        return embedding instanceof StoredEmbedding stored
                ? stored
                : new StoredEmbedding(ByteVector.of(embedding.vector()), codec.bytes(tokens(embedding, passage)));
    }

    private static TokenVectors tokens(Embedding embedding, TextSegment passage) {
        return embedding instanceof TokenEmbedding withTokens
                ? withTokens.tokens().from(Segments.textStart(passage))
                : TokenVectors.none();
    }

    public byte[] bytes() {
        return bytes;
    }

    public byte[] tokens() {
        return tokens;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredEmbedding that && Arrays.equals(bytes, that.bytes)
                && Arrays.equals(tokens, that.tokens);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
