package pincite.benchmark.scale;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import pincite.index.stored.ByteVector;

/** What a place finds of what comparing all vectors finds, for questions drawn around some of them. */
record NearestExactly(byte[][] vectors) {

    private static final long SEED = 42;
    private static final int QUESTIONS = 20;
    private static final int NEAREST = 10;
    /** Passages with equal scores stand for one another. */
    private static final double EQUAL = 1e-4;

    /** As they are kept: bytes. */
    static NearestExactly of(MadeUpCorpus corpus, int size) {
        var vectors = new byte[size][];
        for (int at = 0; at < size; at += MadeUpCorpus.PARAGRAPHS) {
            var made = corpus.passages(at / MadeUpCorpus.PARAGRAPHS);
            for (int each = 0; each < made.size() && at + each < size; each++) {
                vectors[at + each] = made.get(each).embedding().bytes();
            }
        }
        return new NearestExactly(vectors);
    }

    /** Of the nearest ten, the share. */
    double found(Measured place) throws Exception {
        var random = new Random(SEED);
        double sum = 0;
        for (int each = 0; each < QUESTIONS; each++) {
            var question = MadeUpCorpus.around(floats(vectors[random.nextInt(vectors.length)]), random);
            double least = exact(question)[NEAREST - 1] - EQUAL;
            sum += Arrays.stream(place.nearest(question, NEAREST)).filter(score -> score >= least).count();
        }
        return sum / QUESTIONS / NEAREST;
    }

    private double[] exact(float... question) {
        var asked = ByteVector.of(question);
        return IntStream.range(0, vectors.length).parallel().mapToDouble(each -> -cosine(asked, vectors[each])).sorted()
                .limit(NEAREST).map(negative -> (1 - negative) / 2).toArray();
    }

    private static double cosine(byte[] one, byte... other) {
        long dot = 0;
        long first = 0;
        long second = 0;
        for (int at = 0; at < one.length; at++) {
            dot += one[at] * other[at];
            first += one[at] * one[at];
            second += other[at] * other[at];
        }
        return dot / Math.sqrt((double) first * second);
    }

    private static float[] floats(byte... bytes) {
        var floats = new float[bytes.length];
        double squares = 0;
        for (byte value : bytes) {
            squares += value * value;
        }
        for (int at = 0; at < floats.length; at++) {
            floats[at] = (float) (bytes[at] / Math.sqrt(squares));
        }
        return floats;
    }
}
