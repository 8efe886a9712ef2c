package pincite.engine.lucene;

import pincite.index.TokenCodec;

/**
 * How articles are indexed.
 *
 * @param recipe names what besides the articles decides it: format, embedding model, lengths, codec
 * @param access names the rules by which articles are behind walls
 */
record Making(String recipe, String access, TokenCodec tokens) {

    /** Part of the recipe: another number, and an index made before is made again. */
    private static final int FORMAT = 8;

    static Making of(String recipe, String access, TokenCodec tokens) {
        return new Making("format " + FORMAT + ", " + recipe + ", " + tokens.name(), access, tokens);
    }
}
