package pincite.english;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A word that a line end broke: "brew-" and "ery" below it are "brewery", "three-" and "year" are "three-year". */
final class LineEnd {

    private static final Pattern BREAK = Pattern.compile("[-\u2010\u00ad][ \\t]*\\n[ \\t]*(?=[\\p{L}\\p{N}])");
    private static final String HYPHENS = "-\u2010\u00ad";
    private static final Pattern WORD_BEFORE = Pattern
            .compile("(?<![\\p{L}\\p{M}\\p{N}'’-])[\\p{L}\\p{M}\\p{N}'’-]*+$");
    private static final Pattern WORD_BEHIND = Pattern.compile("^[\\p{L}\\p{M}'’]*");
    /** With what follows they are written with a hyphen. */
    private static final Set<String> FIRST_OF_COMPOUND = WordLists.named("compounds.txt").get("first");
    /** What is left of one word and no word itself. */
    private static final Set<String> ENDINGS = WordLists.named("compounds.txt").get("ending");
    /** Longer words are looked at no further. */
    private static final int FAR = 40;

    private LineEnd() {
    }

    /** Behind the break that starts at the place; the place itself where none does. */
    static int end(String text, int place) {
        if (HYPHENS.indexOf(text.charAt(place)) < 0 || place == 0
                || !Character.isLetterOrDigit(text.charAt(place - 1))) {
            return place;
        }
        var found = BREAK.matcher(text).region(place, text.length()).useTransparentBounds(true);
        return found.lookingAt() ? found.end() : place;
    }

    /** The hyphen where it belongs to the word. */
    static Optional<String> kept(String text, int start, int end) {
        var before = last(WORD_BEFORE, text.substring(Math.max(0, start - FAR), start));
        var behind = last(WORD_BEHIND, text.substring(end, Math.min(text.length(), end + FAR)));
        return text.charAt(start) != 0xad && isCompound(before, behind) ? Optional.of("-") : Optional.empty();
    }

    private static boolean isCompound(String before, String behind) {
        var first = before.substring(before.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        if (behind.isEmpty() || !Character.isLowerCase(behind.codePointAt(0))) {
            return true;
        }
        boolean isWord = FIRST_OF_COMPOUND.contains(first) || NumberWords.isOne(first)
                || first.chars().anyMatch(Character::isDigit);
        return isWord && !ENDINGS.contains(behind.toLowerCase(Locale.ROOT));
    }

    private static String last(Pattern word, String text) {
        var found = word.matcher(text);
        return found.find() ? found.group() : "";
    }
}
