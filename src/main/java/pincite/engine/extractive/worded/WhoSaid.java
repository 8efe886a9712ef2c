package pincite.engine.extractive.worded;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.engine.extractive.candidate.Candidate;
import pincite.english.Lexicon;
import pincite.english.WordClass;
import pincite.english.Words;

/**
 * "Who said that the gate was open?": answered by the sentence that gives these words, and where it calls the speaker "he", by the one
 * that names him, too.
 *
 * @param said stems of what was said
 */
public record WhoSaid(Set<String> said) {

    private static final Pattern FORM = Pattern.compile(
            "(?i)^(?:and |but )?who (?:also )?(?:(?:said|says)\\b|" + WordClass.SAYING.pattern()
                    + "\\b(?=.{0,40}? that\\b| ?[:“\"]))(?<said>.*)$",
            Pattern.DOTALL);
    /** Of what was said, in the sentence. */
    private static final double MOST = 0.6;
    private static final int FEWEST = 2;

    public static Optional<WhoSaid> of(String question) {
        var form = FORM.matcher(question.strip());
        return form.matches()
                ? Optional.of(new WhoSaid(Words.tellingStems(form.group("said"))))
                        .filter(asked -> asked.said.size() >= FEWEST)
                : Optional.empty();
    }

    /** None where nobody's words are these. */
    public List<Candidate> in(List<Candidate> ranked) {
        var spoken = new Spoken();
        return ranked.stream()
                .filter(candidate -> spoken.by(candidate).isPresent() && shared(candidate) >= MOST * said.size())
                .max(Comparator.comparingLong(this::shared))
                .map(candidate -> withName(candidate, spoken.by(candidate).orElseThrow(), ranked))
                .orElse(List.of());
    }

    private static List<Candidate> withName(Candidate said, String name, List<Candidate> ranked) {
        if (said.sentence().read().contains(name)) {
            return List.of(said);
        }
        return Stream.concat(ranked.stream().filter(other -> other.in() == said.in() && other.number() < said.number())
                .filter(other -> other.sentence().read().contains(name))
                .max(Comparator.comparingInt(Candidate::number)).stream().map(Candidate::withoutShort),
                Stream.of(said.withoutShort())).toList();
    }

    private long shared(Candidate candidate) {
        var stems = Words.tellingStems(candidate.sentence().read());
        return said.stream().filter(stem -> stems.stream().anyMatch(other -> Lexicon.areKin(stem, other))).count();
    }
}
