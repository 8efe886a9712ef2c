package pincite.engine.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import ai.onnxruntime.OrtException;

/** A folder with a reader of somebody's own: one ONNX model and its {@code tokenizer.json}. */
record ReaderFolder(Path folder) {

    private static final String TOKENIZER = "tokenizer.json";
    private static final String FIT = "fit.csv";
    private static final long SOME_TOKEN = 1;

    OnnxReader open(int threads) {
        if (!Files.isDirectory(folder)) {
            throw refused("is no folder");
        }
        var tokenizer = tokenizer();
        var fit = fit();
        return new OnnxReader(folder.toString(), fit, model(tokenizer), tokenizer, threads);
    }

    private ReaderException refused(String because) {
        return new ReaderException(folder.toString(), because);
    }

    private Tokenizer tokenizer() {
        var file = folder.resolve(TOKENIZER);
        if (!Files.isRegularFile(file)) {
            throw refused("has no " + TOKENIZER);
        }
        try {
            return Tokenizer.ofFile(file);
        } catch (RuntimeException e) {
            throw refused("has a " + TOKENIZER + " that cannot be read: " + e.getMessage());
        }
    }

    private OnnxModel model(Tokenizer tokenizer) {
        var model = model(file());
        try {
            refuseOtherOutputs(model);
            refuseOtherInputs(model);
            refuseWhatCannotRead(model, tokenizer);
            return model;
        } catch (ReaderException e) {
            close(model);
            throw e;
        }
    }

    private Path file() {
        var files = files();
        if (files.size() != 1) {
            throw refused("has " + files.size() + " files *.onnx where it needs one");
        }
        return files.get(0);
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".onnx")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list the reader's folder " + folder, e);
        }
    }

    private OnnxModel model(Path file) {
        try {
            return OnnxModel.ofFile(file);
        } catch (IllegalStateException e) {
            throw refused("has a model that cannot be loaded: " + e.getCause().getMessage());
        }
    }

    private void refuseOtherOutputs(OnnxModel model) {
        if (!model.outputs().containsAll(List.of(Logits.STARTS, Logits.ENDS))) {
            throw refused("has a model that puts out " + new TreeSet<>(model.outputs()) + " where it needs "
                    + Logits.STARTS + " and " + Logits.ENDS);
        }
    }

    private void refuseOtherInputs(OnnxModel model) {
        if (!PairForm.INPUTS.containsAll(model.inputs())) {
            throw refused("has a model that takes in " + new TreeSet<>(model.inputs()) + " where it is given "
                    + new TreeSet<>(PairForm.INPUTS));
        }
    }

    /** Better told now than with the first question. */
    private void refuseWhatCannotRead(OnnxModel model, Tokenizer tokenizer) {
        try {
            model.run(PairForm.of(tokenizer).inputs(new long[]{SOME_TOKEN}, new long[]{SOME_TOKEN}), Logits::of);
        } catch (RuntimeException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw refused("has a model that cannot read what its tokenizer makes of a question and a text: "
                    + cause.getMessage());
        }
    }

    private static void close(OnnxModel model) {
        try {
            model.close();
        } catch (OrtException e) {
            throw new IllegalStateException("Could not close a model that was refused", e);
        }
    }

    /** Empty where {@code mvn -Pfit} was never run for it. */
    private Optional<String> fit() {
        var file = folder.resolve(FIT);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
