package pincite.answer.proof;

/** Makes texts look alike that differ in their marks only: curly and straight quotation marks, kinds of dash, runs of space. */
public final class Typography {

    private Typography() {
    }

    public static String fold(String text) {
        return text.replaceAll("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]", "").replaceAll("[‘’‚‛ʼ]", "'")
                .replaceAll("[“”„‟«»]", "\"").replaceAll("[‐-―−]", "-").replace("…", "...")
                .replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
