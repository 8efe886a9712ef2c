package pincite.engine.onnx;

import java.util.Locale;

/**
 * What a reader is worth on the questions of our own.
 *
 * @param sentence   share of the answerable questions whose best sentence, in the articles of the evidence, lies on the evidence
 * @param answerable area under the ROC curve of its being sure that an article answers
 */
record ReaderFigures(double sentence, double answerable) {

    /** Less is what another training by the same recipe may bring. */
    private static final double CLEARLY = 0.05;

    boolean isClearlyWorseThan(ReaderFigures other) {
        return sentence < other.sentence - CLEARLY || answerable < other.answerable - CLEARLY;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "best sentence on the evidence %.3f, answerable or not AUROC %.3f", sentence,
                answerable);
    }
}
