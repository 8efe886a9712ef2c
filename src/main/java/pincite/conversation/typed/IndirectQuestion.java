package pincite.conversation.typed;

import java.util.List;
import java.util.stream.IntStream;

import pincite.english.Word;
import pincite.english.Words;

/** "Why the ferry was sold" is asked as "why was the ferry sold": the auxiliary stands behind what asks, and "whether" goes. */
record IndirectQuestion(String text) {

    /** Of these the subject follows; who and what may be the subject. */
    private static final List<String> ABOUT_HOW = List.of("why", "when", "where", "how");
    private static final List<String> WHETHER = List.of("if", "whether");
    /** Further on an auxiliary is that of another clause. */
    private static final int LONGEST_SUBJECT = 8;

    String direct() {
        var words = Words.withHyphens(text).all();
        if (words.size() < 3 || Shape.of(text).auxiliary() > 0
                || !words.get(0).isOneOf(ABOUT_HOW) && !words.get(0).isOneOf(WHETHER)) {
            return text;
        }
        return IntStream.range(1, Math.min(words.size(), LONGEST_SUBJECT)).filter(at -> words.get(at).isAuxiliary())
                .boxed().findFirst().filter(at -> at > 1).map(at -> moved(words.get(0), words.get(1), words.get(at)))
                .orElse(text);
    }

    private String moved(Word asking, Word next, Word auxiliary) {
        var before = asking.isOneOf(WHETHER) ? "" : text.substring(0, asking.end()) + " ";
        return before + auxiliary.text() + " " + text.substring(next.start(), auxiliary.start()).strip()
                + text.substring(auxiliary.end());
    }
}
