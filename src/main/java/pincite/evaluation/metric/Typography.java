package pincite.evaluation.metric;

/** Makes texts look alike that differ in their marks only: curly and straight quotation marks, kinds of dash, runs of space. */
final class Typography {

    private Typography() {
    }

    static String fold(String text) {
        return text.replaceAll("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]", "").replaceAll("[‘’‚‛ʼ]", "'")
                .replaceAll("[“”„‟«»]", "\"").replaceAll("[‐-―−]", "-").replace("…", "...")
                .replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
