package pincite.disk;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far a file of lines was read.
 *
 * @param state of the file before it was read
 * @param lines how many
 * @param end   of the last of them, in bytes
 * @param last  the last of them, without its end: where it does not stand there any more, the file was written anew
 */
record ReadSoFar(FileState state, int lines, long end, byte[] last) {

    static final ReadSoFar NOTHING = new ReadSoFar(FileState.NONE, 0, 0, new byte[0]);

    boolean isAll(FileState now) {
        return state.equals(now);
    }

    /** What stands behind it; empty where the file is another. */
    Optional<byte[]> rest(AppendedLines file) throws IOException {
        int known = lines == 0 ? 0 : last.length + 1;
        var read = file.from(end - known);
        boolean isSame = read.length >= known && Arrays.equals(read, 0, Math.max(0, known - 1), last, 0, last.length);
        return isSame ? Optional.of(Arrays.copyOfRange(read, known, read.length)) : Optional.empty();
    }

    ReadSoFar with(List<byte[]> more, FileState now) {
        long length = more.stream().mapToLong(line -> line.length + 1L).sum();
        return new ReadSoFar(now, lines + more.size(), end + length,
                more.isEmpty() ? last : more.get(more.size() - 1));
    }
}
