package pincite.engine.onnx.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;

import pincite.corpus.Sha256;
import pincite.index.TokenCodec;

/** What was made for the tokens of bge-small-en-v1.5 by {@code mvn -Pcodebook verify}. */
public final class BgeSmallTokens {

    private static final String ROTATION = "tokens.rotation";
    private static final String CODEBOOK = "tokens.codebook";
    private static final int DIGITS = 8;

    private BgeSmallTokens() {
    }

    public static TokenRotation rotation() {
        return TokenRotation.read(resource(ROTATION));
    }

    /** Its name tells codebooks apart: what another one wrote cannot be read. */
    public static TokenCodec codec() {
        return TokenCodebook.read("bge-small tokens " + digest(), resource(CODEBOOK));
    }

    private static String digest() {
        try (var both = new SequenceInputStream(resource(ROTATION), resource(CODEBOOK))) {
            return Sha256.of(both.readAllBytes()).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException("The codebook cannot be read", e);
        }
    }

    private static InputStream resource(String name) {
        return BgeSmallTokens.class.getResourceAsStream(name);
    }
}
