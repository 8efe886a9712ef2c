package pincite.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

/**
 * The runtime's environment, until the process is gone. The runtime lets go of it as soon as the process is told to end (a shutdown hook
 * of OrtEnvironment's own), while a service still ends what it is at: what loads a model or reads then takes the whole process with it.
 * An environment counts who holds it, so we hold it, too.
 */
final class LastingEnvironment {

    private static final OrtEnvironment ENVIRONMENT = held(OrtEnvironment.getEnvironment());

    private LastingEnvironment() {
    }

    static OrtEnvironment get() {
        return ENVIRONMENT;
    }

    /** There is no public way to hold it. */
    private static OrtEnvironment held(OrtEnvironment environment) {
        try {
            var runtime = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            var hold = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            runtime.setAccessible(true);
            hold.setAccessible(true);
            hold.invoke(null, runtime.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), "pincite");
            return environment;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("ONNX Runtime has changed; see " + LastingEnvironment.class, e);
        }
    }
}
