package pincite.english.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pincite.english.WordClass;
import pincite.english.Words;

/**
 * What a sentence gives for somebody's words: "…", said Ann Lee; according to Ann Lee; Ann Lee told the court that.
 *
 * @param speaker as the sentence calls whom it quotes, with what it adds to the name
 */
public record Speech(String speaker) {

    private static final String SAID = "\\b" + WordClass.SAYING.pattern() + "\\b";
    /** Up to the end of a name. */
    private static final String NAMED = "(?<who>(?:[\\p{L}\\p{N}’'-]+,? ){0,6}?\\p{Lu}[\\p{L}\\p{M}.’'-]+(?: \\p{Lu}[\\p{L}\\p{M}.’'-]+)*"
            + "(?:, (?:the |a |an |who )?[\\p{L}\\p{N} ’'-]{2,60},)?)";
    private static final String WHO = "(?<who>[\\p{L}\\p{N}][^“”\";:]*?)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("[\"”]\\s+" + SAID + "\\s+" + WHO + "(?:\\.?$|[;:“\"]|,? (?:adding|in|on|at) )"),
            Pattern.compile("[\"”]\\s+" + WHO + "\\s+" + SAID),
            Pattern.compile("(?i:\\baccording to|\\bin the (?:words|view|opinion) of) " + WHO + "(?:,|\\.?$)"),
            Pattern.compile("(?i:\\bin) " + WHO + "[’']s? (?:words|view|opinion)\\b"),
            Pattern.compile("[\"”]\\s+(?:read|reads|ran|runs)\\s[^,;]*?\\b(?:by|from|of)\\s+" + WHO + "\\.?$"),
            Pattern.compile("^" + WHO + "\\s+(?:was|is|were) quoted\\b"),
            Pattern.compile(",\\s+" + SAID + "\\s+" + NAMED + "\\.?$"),
            Pattern.compile("^" + WHO + "\\s+\\b" + WordClass.PLAINSAYING.pattern() + "\\b(?!\\s+to\\b)"),
            Pattern.compile("^" + WHO + "\\s+" + SAID
                    + "(?=(?:\\s+[\\p{L}\\p{N}’'-]+){0,6},?:?\\s+(?:that|how|why|whether|[“\"]))"),
            Pattern.compile("^[^“”\"]+,\\s+" + NAMED + "\\s+" + SAID + "\\.?$"),
            Pattern.compile("^" + NAMED + "[^“”\":]*:\\s+[“\"]"),
            Pattern.compile("^" + NAMED + "\\s+(?:also |later |then )?\\b" + WordClass.EXPRESSING.pattern() + "\\b"));
    private static final int LONGEST = 110;
    /** A longer one is hardly prose, and would cost its square. */
    private static final int LONGEST_SENTENCE = 600;
    /** Behind these nobody said it, or somebody was told. */
    private static final Set<String> NOT_BEFORE = Set.of("to", "not", "never", "is", "are", "was", "were", "be",
            "been", "being", "and", "cannot", "n't", "which", "that");

    /** Of a whole sentence; empty where it quotes nobody. */
    public static Optional<Speech> in(String sentence) {
        return sentence.length() > LONGEST_SENTENCE ? Optional.empty() : found(sentence);
    }

    private static Optional<Speech> found(String sentence) {
        return FORMS.stream().map(form -> form.matcher(sentence)).filter(Matcher::find)
                .map(found -> found.group("who").strip().replaceFirst("(?<=\\p{Ll})\\.$", ""))
                .filter(Speech::isSomebody).findFirst().map(Speech::new);
    }

    private static boolean isSomebody(String who) {
        var words = Words.of(who);
        return who.length() <= LONGEST && words.size() > 0
                && !NOT_BEFORE.contains(words.lower(words.size() - 1))
                && !words.lower(words.size() - 1).endsWith("n't");
    }

    /** "He said": who that is, stands elsewhere. */
    public boolean isByPronoun() {
        return WordClass.SUBJECT.has(speaker.split("[\\s,]")[0].toLowerCase(Locale.ROOT));
    }

    /** Whether it goes on with words that were quoted before it. */
    public static boolean isOnlyQuoted(String sentence) {
        return sentence.matches("[“\"][^“”\"]*[”\"]?[.!?]?");
    }
}
