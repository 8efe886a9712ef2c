package pincite.index;

import dev.langchain4j.data.embedding.Embedding;

/** An embedding that also has the vectors of the text's single tokens, from the same run of the model. */
public final class TokenEmbedding extends Embedding {

    private final TokenVectors tokens;

    public TokenEmbedding(float[] vector, TokenVectors tokens) {
        super(vector);
        this.tokens = tokens;
    }

    public TokenVectors tokens() {
        return tokens;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenEmbedding that && super.equals(that) && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
