package pincite.disk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** The disk, but the n-th thing that is done on it fails: to open, write, cut, flush, move or delete a file, or to make a folder. */
public final class FaultyDisk extends WrappedDisk {

    /** As a full disk says it. */
    public static final String REASON = "No space left on device";

    private int left = Integer.MAX_VALUE;
    private boolean isLasting;
    private boolean hasFailed;
    private boolean isSparing;

    public FaultyDisk(Path anywhere) {
        super(anywhere);
    }

    /** Never fails to flush a folder: Lucene takes it for impossible, and says so in tests. */
    public FaultyDisk sparingFolders() {
        isSparing = true;
        return this;
    }

    /** @param number of the one that fails, from 1 */
    public void failAt(int number) {
        left = number;
        isLasting = false;
        hasFailed = false;
    }

    /** Until it is mended. */
    public void failFrom(int number) {
        failAt(number);
        isLasting = true;
    }

    /** @return whether anything failed */
    public boolean mend() {
        left = Integer.MAX_VALUE;
        isLasting = false;
        return hasFailed;
    }

    private synchronized void step() throws IOException {
        if (--left == 0 || left < 0 && isLasting) {
            hasFailed = true;
            throw new IOException(REASON);
        }
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        step();
        super.createDirectory(folder, attributes);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        step();
        super.move(from, to, options);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        super.delete(file);
    }

    @Override
    public boolean deleteIfExists(Path file) throws IOException {
        step();
        return super.deleteIfExists(file);
    }

    @Override
    public FileChannel newFileChannel(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (isSparing && Files.isDirectory(file)) {
            return super.newFileChannel(file, options, attributes);
        }
        step();
        return new Channel(super.newFileChannel(file, options, attributes));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path file, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        step();
        return super.newByteChannel(file, options, attributes);
    }

    @Override
    public OutputStream newOutputStream(Path file, OpenOption... options) throws IOException {
        step();
        return new Stream(super.newOutputStream(file, options));
    }

    /** Of what cannot be written, half is. */
    private final class Stream extends FilterOutputStream {

        Stream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                step();
            } catch (IOException e) {
                out.write(bytes, from, length / 2);
                throw e;
            }
            out.write(bytes, from, length);
        }
    }

    private final class Channel extends WrappedChannel {

        Channel(FileChannel delegate) {
            super(delegate);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            try {
                step();
            } catch (IOException e) {
                super.write(half(bytes));
                throw e;
            }
            return super.write(bytes);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            try {
                step();
            } catch (IOException e) {
                super.write(half(bytes), position);
                throw e;
            }
            return super.write(bytes, position);
        }

        private static ByteBuffer half(ByteBuffer bytes) {
            return bytes.duplicate().limit(bytes.position() + bytes.remaining() / 2);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            step();
            super.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            step();
            super.force(metadata);
        }
    }
}
