package pincite.index.stored;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

import pincite.index.TokenCodec;
import pincite.index.TokenVectors;

/** Keeps vectors as they are, a byte a dimension: for models that nobody made a codebook for. */
public final class PlainTokens implements TokenCodec {

    @Override
    public String name() {
        return "plain tokens";
    }

    @Override
    public byte[] bytes(TokenVectors tokens) {
        var out = new ByteArrayOutputStream();
        TokenPlaces.write(tokens, out);
        var scales = ByteBuffer.allocate(Integer.BYTES + Float.BYTES * tokens.count()).putInt(tokens.dimensions());
        scales.asFloatBuffer().put(tokens.scales());
        out.writeBytes(scales.array());
        out.writeBytes(tokens.bytes());
        return out.toByteArray();
    }

    @Override
    public TokenVectors tokens(ByteBuffer bytes) {
        var places = TokenPlaces.read(bytes);
        int dimensions = bytes.getInt();
        var scales = new float[places.count()];
        bytes.asFloatBuffer().get(scales);
        var vectors = new byte[dimensions * places.count()];
        bytes.position(bytes.position() + Float.BYTES * scales.length).get(vectors);
        return new TokenVectors(dimensions, places.starts(), places.ends(), scales, vectors);
    }
}
