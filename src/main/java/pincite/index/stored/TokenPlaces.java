package pincite.index.stored;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

import pincite.index.TokenVectors;

/**
 * Where tokens stand in their text, each as its distance from the one before and its length: seven bits a byte, the eighth says that
 * there is more (LEB128). Most take two bytes.
 */
public record TokenPlaces(int[] starts, int[] ends) {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    public static void write(TokenVectors tokens, ByteArrayOutputStream out) {
        write(tokens.count(), out);
        int before = 0;
        for (int token = 0; token < tokens.count(); token++) {
            write(tokens.starts()[token] - before, out);
            write(tokens.ends()[token] - tokens.starts()[token], out);
            before = tokens.starts()[token];
        }
    }

    private static void write(int number, ByteArrayOutputStream out) {
        int left = number;
        while (left >= MORE) {
            out.write(left & MORE - 1 | MORE);
            left >>>= BITS;
        }
        out.write(left);
    }

    /** Leaves the bytes where what comes after begins. */
    public static TokenPlaces read(ByteBuffer bytes) {
        int count = readNumber(bytes);
        var places = new TokenPlaces(new int[count], new int[count]);
        int before = 0;
        for (int token = 0; token < count; token++) {
            before += readNumber(bytes);
            places.starts[token] = before;
            places.ends[token] = before + readNumber(bytes);
        }
        return places;
    }

    private static int readNumber(ByteBuffer bytes) {
        int number = 0;
        int shift = 0;
        byte read = bytes.get();
        while (read < 0) {
            number |= (read & MORE - 1) << shift;
            shift += BITS;
            read = bytes.get();
        }
        return number | read << shift;
    }

    public int count() {
        return starts.length;
    }
}
