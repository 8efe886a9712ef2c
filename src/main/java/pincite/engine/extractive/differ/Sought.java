package pincite.engine.extractive.differ;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.english.Lexicon;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.fact.Facts;

/**
 * What a question asks of what: a sentence that leaves out whom or what it names speaks of something else.
 *
 * @param facts of the question
 * @param kind  what it asks for, as far as only one of it can be right
 */
record Sought(Facts facts, Kind kind) {

    /** What a question asks for. */
    enum Kind {
        /** Who has an office, won, or did it: one only. */
        WHO("^(?:and |but )?(?:who|whom) (?:(?:is|was|became|becomes|will be|will become) (?:the|its|their)\\b"
                + "|(?:was|is|has been) (?:appointed|named|elected|chosen|made|picked) (?!to\\b|as an?\\b)"
                + "|(?:won|wins|will win|leads?|led|heads?|headed|chairs?|stole|killed|murdered|shot|wrote|invented"
                + "|founded|set|started|succeeds?|succeeded|replaces?|replaced|owns|bought|sold|built|designed|directed|discovered)\\b)"),
        /** A place. */
        WHERE("^(?:and |but )?where (?:is|was|will|did|does)\\b"),
        /** What brought it about. */
        CAUSE("^(?:and |but )?what (?:caused|started|triggered|(?:is|was) the cause)\\b"),
        /** Anything else. */
        OTHER("");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
        }

        static Kind of(String question) {
            for (var kind : values()) {
                if (kind.form.matcher(question.strip()).find()) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    /** Of the words of a question that are no names, those that the article must have. */
    private static final double MOST = 0.65;
    private static final Set<String> FRAME = WordClass.words(WordClass.ASKING, WordClass.FRAMING, WordClass.DO);

    static Sought of(String question) {
        return new Sought(Facts.of(question), Kind.of(question));
    }

    boolean isOf(Claim claim) {
        return claim.around().names().containsAll(facts.names()) && facts.quantities().stream().allMatch(
                asked -> claim.around().quantities().stream().anyMatch(asked::hasValueOf)
                        || claim.around().dates().years().anyMatch(asked.values()::contains))
                && share(claim.around().stems()) >= MOST;
    }

    /** All of it stands in the sentence alone. */
    boolean isWhollyIn(Claim claim) {
        return claim.said().names().containsAll(facts.names()) && areWordsIn(claim);
    }

    /** But for the names. */
    boolean areWordsIn(Claim claim) {
        return share(claim.said().stems()) == 1;
    }

    /** One word may be told by another where names tell what it is about. */
    private double share(Set<String> stems) {
        var telling = stems();
        long found = telling.stream().filter(stem -> has(stems, stem)).count();
        boolean isNamed = telling.size() == 1 && !facts.names().isEmpty();
        return telling.isEmpty() || isNamed ? 1 : (double) found / telling.size();
    }

    /** Of its plain words that say something. */
    Set<String> stems() {
        return facts.words().all().stream().filter(Word::isTelling)
                .filter(word -> !FRAME.contains(word.lower()) && !word.isCapitalised()).map(Word::stem)
                .collect(Collectors.toSet());
    }

    /** The word, one that may stand for it, or the opposite. */
    static boolean has(Set<String> stems, String stem) {
        return stems.contains(stem) || stems.stream()
                .anyMatch(other -> Lexicon.areKin(stem, other) || Lexicon.areOpposite(stem, other));
    }

    Words words() {
        return facts.words();
    }

    /** Words of the answer that the question does not have; of the sentence, where no words answer by themselves. */
    Set<String> telling(Claim claim) {
        var stems = new HashSet<>(claim.answer().map(Facts::stems).orElseGet(claim.said()::stems));
        stems.removeAll(stems());
        stems.removeAll(facts.stems());
        return stems;
    }

    /** The same of names. */
    Set<String> names(Claim claim) {
        var names = new HashSet<>(claim.answer().map(Facts::names).orElseGet(claim.said()::names));
        names.removeAll(facts.names());
        return names;
    }
}
