package pincite.suggestion;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.english.Calendar;
import pincite.english.Possessive;

/** Finds the names in a text by how they are written: with a capital inside a sentence. */
final class ProperNames {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}]*(?:[.&’'-][\\p{L}\\p{N}]+)*";
    /** "U.S." and the like; its last dot belongs to it. */
    private static final String INITIALS = "(?:\\p{Lu}\\.){2,}";
    private static final String PART = "(?:" + INITIALS + "|" + WORD + ")";
    /** None begins a sentence: before it stands a small letter, a digit or a comma. "The" belongs to a name that has it inside sentences. */
    private static final Pattern NAME = Pattern
            .compile("(?<=[\\p{Ll}\\p{N},;)] )" + PART + "(?:(?: (?:and|of))? " + PART
                    + "){0,4}(?![\\p{L}\\p{N}])");
    private static final Pattern SPEAKING = Pattern.compile("[\\p{L}\\p{N}]{3}");
    private static final String ARTICLE = "the ";

    private ProperNames() {
    }

    /** Each as often as it is written, in the order of the text, with "the" where it stands before it. */
    static Stream<String> in(String text) {
        return NAME.matcher(text).results()
                .map(found -> article(text, found.start()) + Possessive.without(found.group()))
                .filter(name -> SPEAKING.matcher(name.replaceFirst(ARTICLE, "")).find() && !isDay(name));
    }

    private static String article(String text, int start) {
        return text.startsWith(" " + ARTICLE, start - ARTICLE.length() - 1) ? ARTICLE : "";
    }

    private static boolean isDay(String name) {
        return Stream.of(name.split("[ .]")).anyMatch(Calendar::isName);
    }
}
