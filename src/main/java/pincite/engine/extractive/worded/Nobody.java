package pincite.engine.extractive.worded;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.engine.extractive.candidate.Candidate;
import pincite.english.Word;
import pincite.english.Words;

/**
 * "Nobody was hurt." answers who was hurt, and "No clerk was dismissed." how many clerks were: a sentence that denies of all what is
 * asked of some. A reader seldom takes it for an answer.
 */
public final class Nobody {

    private static final Pattern DENIES = Pattern
            .compile("(?i)^[“\"]?(?:nobody|no one|none|nothing|neither|not (?:a|one)|no)\\b");
    private static final Pattern ASKS = Pattern
            .compile("(?i)^(?:and |but )?(?:who|whom|which|what|how (?:many|much))\\b");
    private static final int NEAREST = 6;

    private Nobody() {
    }

    public static Optional<Candidate> in(List<Candidate> ranked, String question) {
        return ASKS.matcher(question).find()
                ? ranked.stream().limit(NEAREST).filter(candidate -> denies(candidate, stems(question))).findFirst()
                : Optional.empty();
    }

    /** All that it says is asked, and all that is asked is spoken of around it. */
    private static boolean denies(Candidate candidate, Set<String> asked) {
        var sentence = candidate.sentence().read();
        var said = stems(sentence);
        var around = stems(candidate.in().passage().titled());
        return DENIES.matcher(sentence).find() && !said.isEmpty() && asked.containsAll(said)
                && around.containsAll(asked);
    }

    private static Set<String> stems(String text) {
        return Stream.of(text).flatMap(words -> Words.of(words).all().stream())
                .filter(word -> word.isTelling())
                .filter(word -> !word.lower().matches("nobody|none|nothing|one|single")).map(Word::stem)
                .collect(Collectors.toSet());
    }
}
