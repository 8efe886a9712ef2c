package pincite.english.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tells the part of speech of each word, by Apache OpenNLP and its model of the English Web Treebank (opennlp.apache.org/models.html).
 * Nothing is random in it.
 */
public final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** With their full stop. */
    private static final String ABBREVIATED = "Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Sgt|Capt|Col|Maj|St|Mt|No|Inc|Corp|Co|Ltd|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec";
    /** A word, an ending that is a word of its own, or a mark. */
    private static final Pattern TOKEN = Pattern
            .compile("n't\\b|(?i:can(?=not\\b))|(?<=(?i:can))not\\b|'(?:s|re|ve|ll|d|m)\\b"
                    + "|\\b(?:" + ABBREVIATED
                    + ")\\.(?=\\s)|\\d{1,2}:\\d\\d\\b|[\\p{L}\\p{N}]+?(?=n't\\b)|[\\p{L}\\p{N}]++(?:(?:[.,’-]|'(?!(?:s|re|ve|ll|d|m)\\b))[\\p{L}\\p{N}]++)*+(?:(?<=\\b\\p{L})\\.(?=\\s))?|\\S");
    /** What is left of them before "n't". */
    private static final Map<String, String> FULL = Map.of("n't", "not", "ca", "can", "wo", "will", "sha", "shall");
    private static final Set<String> POSSESSIVE = Set.of("'s", "'");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been");
    private static final Set<PartOfSpeech> NAMED = Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.VERB,
            PartOfSpeech.ADV,
            PartOfSpeech.INTJ, PartOfSpeech.X);
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> MODALS = Set.of("will", "would", "shall", "should", "can", "could", "may", "might",
            "must", "ought");

    private static final class Loaded {

        private static final POSModel MODEL = load();

        private Loaded() {
        }
    }

    private Tagger() {
    }

    /** @param folded as {@link pincite.english.FoldedText} folds it */
    public static List<Token> tokens(String folded) {
        var matches = TOKEN.matcher(folded).results().toList();
        var words = matches.stream().map(MatchResult::group).toArray(String[]::new);
        var tags = new POSTaggerME(Loaded.MODEL).tag(words);
        return IntStream.range(0, words.length)
                .mapToObj(place -> token(words, place, part(words, tags, place), matches.get(place).start())).toList();
    }

    /** What somebody owns is a noun, and a past that no noun looks like is a verb. */
    private static PartOfSpeech part(String[] words, String[] tags, int place) {
        var tagged = PartOfSpeech.of(tags[place]);
        var part = tagged == PartOfSpeech.PUNCT && Character.isLetterOrDigit(words[place].charAt(0))
                ? PartOfSpeech.ADJ
                : tagged;
        boolean isOwned = place > 0 && words[place - 1].equals("'s") && part == PartOfSpeech.VERB && place > 1
                && PartOfSpeech.of(tags[place - 2]) != PartOfSpeech.PRON
                && (place + 1 == words.length || !PartOfSpeech.of(tags[place + 1]).equals(PartOfSpeech.NOUN))
                && !words[place].endsWith("ed");
        if (isName(words, place) && NAMED.contains(part)) {
            return PartOfSpeech.PROPN;
        }
        if (HAVE.contains(words[place]) && part == PartOfSpeech.VERB && helps(words, tags, place + 1)) {
            return PartOfSpeech.AUX;
        }
        boolean isDetermined = place > 0 && PartOfSpeech.of(tags[place - 1]) == PartOfSpeech.DET
                && part == PartOfSpeech.VERB
                && (place + 1 == words.length || !Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                        .contains(PartOfSpeech.of(tags[place + 1])))
                && !words[place].endsWith("ed");
        if (isOwned || isDetermined) {
            return PartOfSpeech.NOUN;
        }
        return (part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJ) && Inflection.isPast(words[place])
                ? PartOfSpeech.VERB
                : part;
    }

    /** Written with a capital that no start of a sentence explains. */
    private static boolean isName(String[] words, int place) {
        boolean isCapital = isCapital(words[place]);
        boolean isFirst = place == 0
                || !Character.isLetterOrDigit(words[place - 1].charAt(words[place - 1].length() - 1))
                        && !words[place - 1].equals(",");
        return isCapital && words[place].length() > 1
                && (!isFirst || place + 1 < words.length && isCapital(words[place + 1]));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** After at most some adverbs there is a participle. */
    private static boolean helps(String[] words, String[] tags, int from) {
        int next = from;
        while (next < words.length
                && (tags[next].startsWith("ADV") || words[next].equals("not") || words[next].equals("n't"))) {
            next++;
        }
        return next < words.length && (tags[next].startsWith("VERB") || tags[next].startsWith("AUX"))
                && !words[next].endsWith("s");
    }

    private static Token token(String[] words, int place, PartOfSpeech tagged, int start) {
        var token = Token.of(words[place], tagged, start);
        boolean isBeforeNot = place + 1 < words.length && words[place + 1].equalsIgnoreCase("n't");
        var lower = isBeforeNot || token.is("n't") ? FULL.getOrDefault(token.lower(), token.lower()) : token.lower();
        return new Token(token.text(), lower, corrected(token, lower), start);
    }

    /** What the model learned otherwise or has not learned. */
    private static PartOfSpeech corrected(Token token, String lower) {
        if (!Character.isLetterOrDigit(token.text().charAt(0)) && !token.text().startsWith("'")) {
            return token.is(PartOfSpeech.SYM) || token.text().matches("[$€£%&]")
                    ? PartOfSpeech.SYM
                    : PartOfSpeech.PUNCT;
        }
        if (token.isOneOf(POSSESSIVE) || lower.equals("not")) {
            return token.is(PartOfSpeech.AUX) ? PartOfSpeech.AUX : PartOfSpeech.PART;
        }
        if (BE.contains(lower)) {
            return PartOfSpeech.AUX;
        }
        return MODALS.contains(lower) && !Character.isUpperCase(token.text().charAt(0))
                ? PartOfSpeech.AUX
                : token.part();
    }

    private static POSModel load() {
        try (InputStream model = Tagger.class.getResourceAsStream(MODEL)) {
            return new POSModel(Objects.requireNonNull(model, MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + MODEL, e);
        }
    }
}
