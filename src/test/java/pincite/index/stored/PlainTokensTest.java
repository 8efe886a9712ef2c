package pincite.index.stored;

import java.util.Random;

import pincite.index.TokenCodec;
import pincite.index.TokenCodecContract;

class PlainTokensTest extends TokenCodecContract {

    @Override
    protected TokenCodec codec() {
        return new PlainTokens();
    }

    @Override
    protected float[][] vectors(int count) {
        var random = new Random(1);
        var vectors = new float[count][12];
        for (var vector : vectors) {
            for (int dimension = 0; dimension < vector.length; dimension++) {
                vector[dimension] = (float) random.nextGaussian();
            }
        }
        return vectors;
    }
}
