package pincite.engine.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * A model in ONNX's format that reads one text at a time.
 *
 * <p>Each text is read on one thread; texts are read beside each other. LangChain4j's default gives every text all cores and reads texts
 * beside each other as well, which is slower. Texts are never batched: in a quantized model a result depends on what else is in its
 * batch, and ours shall depend on its text alone.
 */
final class OnnxModel implements AutoCloseable {

    /**
     * Products of integers are added exactly on processors without VNNI too, where sums of two would overflow 16 bits and another
     * processor give another answer; elsewhere it changes nothing.
     *
     * @see <a href="https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html">ONNX Runtime, U8S8 on AVX2</a>
     */
    private static final String EXACT = "session.x64quantprecision";

    private final String name;
    private final CompletableFuture<OrtSession> session;
    /** A session closed under a running text takes the whole process with it, so closing waits. */
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private boolean isClosed;

    private OnnxModel(String name, CompletableFuture<OrtSession> session) {
        this.name = name;
        this.session = session;
    }

    /** Takes out of a run's results what is asked for, before they are released. */
    interface Results<T> {
        T of(OrtSession.Result result) throws OrtException;
    }

    static OnnxModel ofFile(Path file) {
        try {
            return new OnnxModel(file.toString(), CompletableFuture.completedFuture(session(file)));
        } catch (OrtException e) {
            throw new IllegalStateException("Could not load the model " + file, e);
        }
    }

    /** Loaded beside whatever else starts; who asks for it before it is there, waits. */
    static OnnxModel ofResource(String name) {
        return new OnnxModel(name, Beside.load(name, () -> session(name)));
    }

    private static OrtSession session(String name) {
        try {
            var folder = NativeFolder.place();
            return folder.isPresent() ? kept(name, folder.get()) : passing(name);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the model " + name + " from the class path", e);
        } catch (OrtException e) {
            throw new IllegalStateException("Could not load the model " + name, e);
        }
    }

    private static OrtSession kept(String name, Path folder) throws IOException, OrtException {
        try {
            ModelRuntime.unpack(folder.resolve("onnxruntime"));
            return session(new Unpacked(folder.resolve("models")).file(name));
        } catch (IOException e) {
            // Then it goes by way of a file that does not stay.
            return passing(name);
        }
    }

    /** By way of a file, because 34 MB in an array would make Java's heap grow for good. */
    private static OrtSession passing(String name) throws IOException, OrtException {
        var file = Files.createTempFile("pincite-model", ".onnx");
        try (var model = resource(name)) {
            Files.copy(model, file, StandardCopyOption.REPLACE_EXISTING);
            return session(file);
        } finally {
            Files.delete(file);
        }
    }

    private static OrtSession session(Path file) throws OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry(EXACT, "1");
            return LastingEnvironment.get().createSession(file.toString(), options);
        }
    }

    private OrtSession session() {
        try {
            return session.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    static InputStream resource(String name) throws IOException {
        var stream = OnnxModel.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new IOException("There is no " + name);
        }
        return stream;
    }

    /** What a resource holds; empty where there is none. */
    static Optional<String> text(String name) {
        try (var stream = OnnxModel.class.getResourceAsStream("/" + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name + " from the class path", e);
        }
    }

    Set<String> inputs() {
        return session().getInputNames();
    }

    Set<String> outputs() {
        return session().getOutputNames();
    }

    /** @param inputs by name, each of one row; those that the model does not have are left out */
    <T> T run(Map<String, long[]> inputs, Results<T> wanted) {
        inUse.readLock().lock();
        try {
            return runOpen(inputs, wanted);
        } catch (OrtException e) {
            throw new IllegalStateException("The model " + name + " failed", e);
        } finally {
            inUse.readLock().unlock();
        }
    }

    private <T> T runOpen(Map<String, long[]> inputs, Results<T> wanted) throws OrtException {
        if (isClosed) {
            throw Daemons.stopped();
        }
        var tensors = new HashMap<String, OnnxTensor>();
        try {
            for (var input : inputs.entrySet()) {
                if (inputs().contains(input.getKey())) {
                    tensors.put(input.getKey(), tensor(input.getValue()));
                }
            }
            try (var result = session().run(tensors)) {
                return wanted.of(result);
            }
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long... row) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), LongBuffer.wrap(row),
                new long[]{1, row.length});
    }

    @Override
    public void close() throws OrtException {
        inUse.writeLock().lock();
        try {
            isClosed = true;
            var opened = session.handle((loaded, failure) -> Optional.ofNullable(loaded)).join();
            if (opened.isPresent()) {
                opened.get().close();
            }
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
