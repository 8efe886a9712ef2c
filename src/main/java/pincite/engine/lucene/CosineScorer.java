package pincite.engine.lucene;

import java.io.IOException;

import org.apache.lucene.codecs.hnsw.DefaultFlatVectorScorer;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.VectorUtil;
import org.apache.lucene.util.hnsw.RandomAccessVectorValues;
import org.apache.lucene.util.hnsw.RandomVectorScorer;
import org.apache.lucene.util.hnsw.RandomVectorScorerSupplier;

/**
 * Gives a graph that is written the cosines that Lucene gives it, to the last bit. It sums up how long both vectors are each time that
 * it compares two, and a vector is compared hundreds of times; here that is known after the first.
 */
final class CosineScorer extends DefaultFlatVectorScorer {

    @Override
    public RandomVectorScorerSupplier getRandomVectorScorerSupplier(VectorSimilarityFunction similarity,
            RandomAccessVectorValues vectors) throws IOException {
        return similarity == VectorSimilarityFunction.COSINE && vectors instanceof RandomAccessVectorValues.Bytes bytes
                ? new Cosines(bytes)
                : super.getRandomVectorScorerSupplier(similarity, vectors);
    }

    /** For one thread; a copy is for another. */
    private static final class Cosines implements RandomVectorScorerSupplier {

        private final RandomAccessVectorValues.Bytes vectors;
        /** A reader has room for one vector at a time. */
        private final RandomAccessVectorValues.Bytes others;
        /** By number, as far as they are known; while passages are added, there are more and more. */
        private int[] squares = new int[0];

        Cosines(RandomAccessVectorValues.Bytes vectors) throws IOException {
            this.vectors = vectors.copy();
            this.others = vectors.copy();
        }

        @Override
        public RandomVectorScorer scorer(int number) {
            return new RandomVectorScorer.AbstractRandomVectorScorer(vectors) {

                @Override
                public float score(int other) throws IOException {
                    return (1 + cosine(number, other)) / 2;
                }
            };
        }

        private float cosine(int number, int other) throws IOException {
            var vector = vectors.vectorValue(number);
            var compared = others.vectorValue(other);
            int product = VectorUtil.dotProduct(vector, compared);
            return (float) (product / Math.sqrt((double) square(number, vector) * square(other, compared)));
        }

        private int square(int number, byte... vector) {
            if (number >= squares.length) {
                squares = ArrayUtil.grow(squares, number + 1);
            }
            if (squares[number] == 0) {
                squares[number] = VectorUtil.dotProduct(vector, vector);
            }
            return squares[number];
        }

        @Override
        public RandomVectorScorerSupplier copy() throws IOException {
            return new Cosines(vectors);
        }
    }
}
