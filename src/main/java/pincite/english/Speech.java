package pincite.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence gives for somebody's words: "…", said Ann Lee; according to Ann Lee; Ann Lee told the court that.
 *
 * @param speaker as the sentence calls whom it quotes, with what it adds to the name
 */
public record Speech(String speaker) {

    private static final String SAID = "\\b" + WordClass.SAYING.pattern() + "\\b";
    private static final String WHO = "(?<who>[\\p{L}\\p{N}][^“”\";:]*?)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("[\"”]\\s+" + SAID + "\\s+" + WHO + "(?:\\.?$|[;:“\"]|,? (?:adding|in|on|at) )"),
            Pattern.compile("[\"”]\\s+" + WHO + "\\s+" + SAID),
            Pattern.compile("(?i:\\baccording to) " + WHO + "(?:,|\\.?$)"),
            Pattern.compile("^" + WHO + "\\s+\\b" + WordClass.PLAINSAYING.pattern() + "\\b(?!\\s+to\\b)"),
            Pattern.compile("^" + WHO + "\\s+" + SAID
                    + "(?=(?:\\s+[\\p{L}\\p{N}’'-]+){0,3},?:?\\s+(?:that|how|why|whether|[“\"]))"));
    private static final int LONGEST = 110;
    /** Behind these nobody said it, or somebody was told. */
    private static final Set<String> NOT_BEFORE = Set.of("to", "not", "never", "is", "are", "was", "were", "be",
            "been", "being", "and", "cannot", "n't", "which", "that");

    /** Of a whole sentence; empty where it quotes nobody. */
    public static Optional<Speech> in(String sentence) {
        return FORMS.stream().map(form -> form.matcher(sentence)).filter(Matcher::find)
                .map(found -> found.group("who").strip()).filter(Speech::isSomebody).findFirst().map(Speech::new);
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
