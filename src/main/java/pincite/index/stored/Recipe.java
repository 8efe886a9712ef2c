package pincite.index.stored;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.index.TokenCodec;
import pincite.passage.PassageConfig;

/** Names how articles are indexed: what another recipe made is not answered from, and is made again. */
public final class Recipe {

    /** Of what is stored and how words are taken apart, in all engines: another number, and an index made before is made again. */
    private static final int FORMAT = 8;

    private Recipe() {
    }

    /** What besides the engines' own decides it. */
    public static String parts(EmbeddingModel model, PassageConfig passages) {
        return model.modelName() + ", " + passages.tokens() + " tokens";
    }

    public static String of(String parts, TokenCodec tokens) {
        return "format " + FORMAT + ", " + parts + ", " + tokens.name();
    }
}
