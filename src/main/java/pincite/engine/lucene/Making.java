package pincite.engine.lucene;

import pincite.index.TokenCodec;
import pincite.index.stored.Recipe;

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
