package pincite.english.sentence;

import java.util.List;

/** Double quotation marks that several sentences stand between. */
public final class Quotation {

    /** A mark that was forgotten holds no longer. */
    private static final int LONGEST = 8;

    private Quotation() {
    }

    /** Whether what the first of them begins to quote goes on behind the last. */
    public static boolean isOpenAfter(List<String> sentences) {
        boolean isOpen = false;
        for (var sentence : sentences) {
            isOpen = isOpenAfter(sentence, isOpen);
        }
        return isOpen && sentences.size() < LONGEST;
    }

    private static boolean isOpenAfter(String sentence, boolean wasOpen) {
        boolean isOpen = wasOpen;
        for (char sign : sentence.toCharArray()) {
            isOpen = sign == '“' || sign != '”' && (sign == '"' ? !isOpen : isOpen);
        }
        return isOpen;
    }

    public static boolean opens(String sentence) {
        return sentence.startsWith("“") || sentence.startsWith("\"");
    }
}
