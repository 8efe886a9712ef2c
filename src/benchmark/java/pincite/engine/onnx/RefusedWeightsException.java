package pincite.engine.onnx;

/** Weights that are not put in the place of those that come along, and why. */
final class RefusedWeightsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedWeightsException(String because) {
        super(because + ". Nothing was changed.");
    }
}
