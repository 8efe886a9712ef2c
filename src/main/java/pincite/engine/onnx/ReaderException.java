package pincite.engine.onnx;

import io.quarkus.runtime.configuration.ConfigurationException;

/** A setting of the reader that cannot be worked with, and what to do; the service does not start, and prints this sentence alone. */
public final class ReaderException extends ConfigurationException {

    private static final long serialVersionUID = 1L;

    ReaderException(String value, String because) {
        super("'pincite.reader.model' is '" + value + "', which " + because
                + ". Give 'bundled', 'none', or a folder with "
                + "tokenizer.json and one ONNX model for extractive question answering.");
    }
}
