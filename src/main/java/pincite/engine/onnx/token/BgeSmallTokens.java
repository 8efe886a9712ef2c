package pincite.engine.onnx.token;

import java.io.InputStream;

import pincite.index.TokenCodec;

/** What was made for the tokens of bge-small-en-v1.5 by {@code mvn -Pcodebook verify}. */
public final class BgeSmallTokens {

    private BgeSmallTokens() {
    }

    public static TokenRotation rotation() {
        return TokenRotation.read(resource("tokens.rotation"));
    }

    public static TokenCodec codec() {
        return TokenCodebook.read("bge-small tokens 1", resource("tokens.codebook"));
    }

    private static InputStream resource(String name) {
        return BgeSmallTokens.class.getResourceAsStream(name);
    }
}
