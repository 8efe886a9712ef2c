package pincite.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** A disk that does what the real one does. */
class WrappedDisk extends FileSystemProvider {

    private final FileSystemProvider real;
    private final FileSystem system;

    WrappedDisk(Path anywhere) {
        this.real = anywhere.getFileSystem().provider();
        this.system = new WrappedSystem(anywhere.getFileSystem(), this);
    }

    /** The same place on this disk. */
    public final Path at(Path place) {
        return WrappedPath.of(WrappedPath.real(place), system);
    }

    @Override
    public String getScheme() {
        return "wrapped";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(Path file, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        return real.newByteChannel(WrappedPath.real(file), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return real.newFileChannel(WrappedPath.real(file), options, attributes);
    }

    @Override
    public InputStream newInputStream(Path file, OpenOption... options) throws IOException {
        return real.newInputStream(WrappedPath.real(file), options);
    }

    @Override
    public OutputStream newOutputStream(Path file, OpenOption... options) throws IOException {
        return real.newOutputStream(WrappedPath.real(file), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        var entries = real.newDirectoryStream(WrappedPath.real(folder), entry -> filter.accept(at(entry)));
        return new DirectoryStream<>() {

            @Override
            public Iterator<Path> iterator() {
                var all = entries.iterator();
                return new Iterator<>() {

                    @Override
                    public boolean hasNext() {
                        return all.hasNext();
                    }

                    @Override
                    public Path next() {
                        return at(all.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(WrappedPath.real(folder), attributes);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(WrappedPath.real(file));
    }

    @Override
    public boolean deleteIfExists(Path file) throws IOException {
        return real.deleteIfExists(WrappedPath.real(file));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        real.copy(WrappedPath.real(from), WrappedPath.real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        real.move(WrappedPath.real(from), WrappedPath.real(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(WrappedPath.real(one), WrappedPath.real(other));
    }

    @Override
    public boolean isHidden(Path file) throws IOException {
        return real.isHidden(WrappedPath.real(file));
    }

    @Override
    public FileStore getFileStore(Path file) throws IOException {
        return real.getFileStore(WrappedPath.real(file));
    }

    @Override
    public void checkAccess(Path file, AccessMode... modes) throws IOException {
        real.checkAccess(WrappedPath.real(file), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path file, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(WrappedPath.real(file), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path file, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(WrappedPath.real(file), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path file, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(WrappedPath.real(file), attributes, options);
    }

    @Override
    public void setAttribute(Path file, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(WrappedPath.real(file), attribute, value, options);
    }
}
