package pincite.english.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import pincite.english.NumberWords;
import pincite.english.WordClass;

/** What stands behind a place where a sentence may end. */
record SentenceStart(String text) {

    /** No verb but those that questions begin with: "Will" and "May" are names. */
    private static final Set<String> STARTERS = WordClass.words(WordClass.ARTICLE, WordClass.DEMONSTRATIVE,
            WordClass.SUBJECT, WordClass.POSSESSIVE, WordClass.ASKING, WordClass.DO, WordClass.AUXILIARY,
            WordClass.NEGATION, WordClass.CONJUNCTION, WordClass.PREPOSITION, WordClass.ADVERB, WordClass.QUANTIFIER,
            WordClass.ORDER);
    private static final Set<String> OTHER_STARTERS = Set.of("yes", "earlier", "later", "last", "despite",
            "furthermore", "nobody", "nothing", "none", "neither", "everybody", "everyone", "everything", "somebody",
            "someone", "something", "anyone", "another", "few", "next", "today", "yesterday", "according");
    /** A word that begins with a capital; one that ends with a full stop is an abbreviation or an initial. */
    private static final Pattern WORD = Pattern.compile("^[^\\p{L}\\p{N}]*(\\p{Lu}[\\p{L}\\p{M}]*)(?!\\.)\\b");
    private static final Pattern SMALL = Pattern.compile("^[\\p{Pd}\\p{S}\\p{Ps}…\\p{Zs}]*\\p{Ll}");
    private static final Pattern GOES_ON = Pattern.compile("^(?:[,;:.!?/%)\\]]|& )");
    private static final Pattern ITEM = Pattern.compile("^[(\\[]?[a-z]{1,3}[)\\]] ");
    private static final Pattern DIGIT = Pattern.compile("^[\\p{Sc}+−-]?\\d");
    private static final Pattern NAMED = Pattern.compile("^(?:[(\\[][\"'“‘]|[\\p{Pd}_])");
    private static final Pattern SAID_BY = Pattern.compile("^(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'-]*\\s+){1,4}(?:"
            + WordClass.SAYING.pattern()
            + "|asked|asks|cried|shouted|replied|answered|called|yelled|wondered)\\b(?!.{0,30}\\bthat\\b)");
    private static final Pattern NUMBER = Pattern.compile("^[(#]?\\d|^\\p{Lu}{1,4}-\\d");
    private static final Pattern NUMERAL = Pattern.compile("^(?:[IVXLC]{2,}\\b|\\p{Lu}(?=[,.;:)\\]]|$))");
    private static final Pattern LETTER = Pattern.compile("^(?:\\p{Lu}|[IVXLC]+)(?![\\p{L}\\p{N}’'])");

    boolean isNothing() {
        return text.isEmpty();
    }

    /** In the middle of a sentence: a small letter, or a mark that stands behind a word. */
    boolean goesOn() {
        return GOES_ON.matcher(text).find() || SMALL.matcher(text).find() && !ITEM.matcher(text).find();
    }

    boolean isDigit() {
        return DIGIT.matcher(text).find();
    }

    /** A word that sentences start with. */
    boolean isStarter() {
        var word = WORD.matcher(text);
        return !NAMED.matcher(text).find() && word.find() && isStarter(word.group(1).toLowerCase(Locale.ROOT));
    }

    /** One with which a quotation goes on behind a gap. */
    boolean isI() {
        return text.startsWith("I ") || text.startsWith("I’");
    }

    /** A name, and that its owner said something. */
    boolean isSpeaker() {
        return !isStarter() && SAID_BY.matcher(text).find();
    }

    boolean beginsWith(String lower) {
        return text.toLowerCase(Locale.ROOT).startsWith(lower);
    }

    /** A number, or one with letters before it as of a docket. */
    boolean isNumber() {
        return NUMBER.matcher(text).find();
    }

    /** In Roman letters, or a single letter with a mark behind it. */
    boolean isNumeral() {
        return NUMERAL.matcher(text).find();
    }

    boolean isLetter() {
        return LETTER.matcher(text).find();
    }

    private static boolean isStarter(String lower) {
        return STARTERS.contains(lower) || OTHER_STARTERS.contains(lower) || NumberWords.cardinal(lower).isPresent();
    }
}
