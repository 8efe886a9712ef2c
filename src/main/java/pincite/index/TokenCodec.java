package pincite.index;

import java.nio.ByteBuffer;

/** How the vectors of a passage's tokens are kept. */
public interface TokenCodec {

    /** Part of the recipe that an index is made by: what another codec wrote cannot be read. */
    String name();

    byte[] bytes(TokenVectors tokens);

    /** What they come back as; near the same. */
    TokenVectors tokens(ByteBuffer bytes);
}
