package pincite.engine.lucene;

import pincite.index.stored.Recipe;
import pincite.index.stored.TokenCodec;

/**
 * How articles are indexed.
 *
 * @param recipe names what besides the articles decides it: format, embedding model, lengths, codec
 * @param access names the rules by which articles are behind walls
 */
record Making(String recipe, String access, TokenCodec tokens) {

    static Making of(String recipe, String access, TokenCodec tokens) {
        return new Making(Recipe.of(recipe, tokens), access, tokens);
    }
}
