package pincite.engine.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import ai.onnxruntime.OrtException;

/** A file of weights for the reader that comes along, which puts out more than an ordinary one. */
record WeightsFile(Path file) {

    static final String NAME = "reader.int8.onnx";
    static final String HASH = "reader.sha256";
    private static final Set<String> OUTPUTS = Set.of(Logits.STARTS, Logits.ENDS, Logits.SENTENCES, Logits.ANSWERABLE,
            Logits.OTHERWISE);

    /** Over the tokenizer of the embedding model, for the reader that comes along has no other. */
    OnnxReader open() throws OrtException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedWeightsException("There is no file " + file + ": name one, -Dpincite.reader.file=FILE");
        }
        return new OnnxReader(file.toString(), Optional.empty(), ofTheRightForm(model()),
                Tokenizer.ofResource(BgeSmallEmbeddingModel.TOKENIZER), Runtime.getRuntime().availableProcessors());
    }

    private OnnxModel ofTheRightForm(OnnxModel model) throws OrtException {
        var inputs = new TreeSet<>(model.inputs());
        var outputs = new TreeSet<>(model.outputs());
        if (!outputs.equals(OUTPUTS) || !PairForm.INPUTS.containsAll(inputs)) {
            model.close();
            throw new RefusedWeightsException(file + " takes in " + inputs + " and puts out " + outputs
                    + " where a reader takes in some of " + new TreeSet<>(PairForm.INPUTS) + " and puts out "
                    + new TreeSet<>(OUTPUTS));
        }
        return model;
    }

    private OnnxModel model() {
        try {
            return OnnxModel.ofFile(file);
        } catch (IllegalStateException e) {
            throw new RefusedWeightsException(file + " cannot be loaded: " + e.getCause().getMessage());
        }
    }

    String sha256() throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return sha256(stream);
        }
    }

    static String sha256(InputStream content) throws IOException {
        try (var digesting = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    long size() throws IOException {
        return Files.size(file);
    }

    /** As {@code sha256sum -c} reads it. */
    static List<String> hashLines(String sha256) {
        return List.of(sha256 + "  " + NAME);
    }
}
