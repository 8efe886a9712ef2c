package pincite.conversation.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.PlainText;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.sentence.SentenceBreaks;

/**
 * What a person typed, of which the question is a part: before and behind it stand greetings, thanks, what it is needed for, and how the
 * answer should look.
 */
public record TypedText(String typed) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?://|www\\.)\\S+$");
    private static final Pattern SPEAKING = Pattern.compile("[\\p{L}\\p{N}]");
    /** "Whats", as it is typed in haste. */
    private static final Pattern WITHOUT_APOSTROPHE = Pattern.compile("(?i)\\b(what|who|where|when|how|why)s(?= )");
    private static final int SHORT = 100;
    private static final int EDGE = 4;
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n\\s*|(?<=[.?!,:])\\h*\\n\\s*");
    public static final Set<String> SPEAKERS = Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "you",
            "your", "yours");
    /** "??", "?!" and the like. */
    private static final Pattern MARKS = Pattern.compile("(?<![?!])!*+\\?[?!]*+$");
    private static final Pattern QUOTED = Pattern.compile("^[\"“„«'‘]([^\"“”„«»]+)[\"”“»'’]$");

    /** At somebody or something else than who speaks and who is spoken to. */
    public static final Set<String> POINTING = WordClass
            .words(WordClass.SUBJECT, WordClass.OBJECT, WordClass.POSSESSIVE, WordClass.OWNER).stream()
            .filter(word -> !SPEAKERS.contains(word)).collect(Collectors.toUnmodifiableSet());

    /** Empty where it asks nothing of the articles. */
    public Optional<String> question() {
        var plain = WITHOUT_APOSTROPHE.matcher(Markup.without(PlainText.of(typed).text())).replaceAll("$1's");
        if (!SPEAKING.matcher(plain).find() || ADDRESS.matcher(plain).matches()) {
            return Optional.empty();
        }
        if (plain.length() <= SHORT && (Nudge.isOne(plain) || Correction.isBare(plain) && !Courtesy.isAlone(plain))) {
            return Optional.of(plain);
        }
        var sentences = sentences(plain);
        var marked = bare(sentences.stream().filter(TypedText::isMarked).toList());
        return Optional.of(marked.stream().anyMatch(TypedText::standsAlone) ? marked : asking(bare(sentences)))
                .filter(asking -> !asking.isEmpty())
                .map(asking -> unquoted(asking.stream().collect(Collectors.joining(" "))));
    }

    /** Those that are more than courtesy, without it. */
    private static List<String> bare(List<String> sentences) {
        return IntStream.range(0, sentences.size()).boxed().flatMap(at -> isEdge(at, sentences.size())
                ? bare(sentences.get(at))
                : Stream.of(sentences.get(at))).toList();
    }

    private static Stream<String> bare(String sentence) {
        var bare = isMore(sentence) ? Courtesy.without(sentence) : "";
        return Stream.of(bare).filter(one -> one.equals(sentence) || isMore(one));
    }

    /** In the middle of a long text nobody is polite. */
    private static boolean isEdge(int at, int sentences) {
        return at < EDGE || at >= sentences - EDGE;
    }

    /** Than courtesy, and of more than us. */
    private static boolean isMore(String sentence) {
        return SPEAKING.matcher(sentence).find() && !Courtesy.isAlone(sentence) && !Courtesy.isAboutUs(sentence);
    }

    /** Those that ask, if they can do without the others; else all. */
    private static List<String> asking(List<String> sentences) {
        boolean isMarked = sentences.stream().anyMatch(TypedText::isMarked);
        var asking = sentences.stream().filter(isMarked ? TypedText::isMarked : TypedText::asks).toList();
        return asking.stream().anyMatch(TypedText::standsAlone) ? asking : sentences;
    }

    private static boolean asks(String sentence) {
        var shape = Shape.of(sentence);
        return shape.asks() || shape.isYesOrNo();
    }

    private static boolean isMarked(String sentence) {
        return sentence.endsWith("?");
    }

    /** It names something, and points at nothing that was said before it. */
    private static boolean standsAlone(String sentence) {
        var words = Words.of(sentence);
        return words.contentPlaces().findAny().isPresent() && words.all().stream().noneMatch(
                word -> word.isA(WordClass.DEMONSTRATIVE) || POINTING.contains(word.lower()));
    }

    private static String unquoted(String question) {
        var quoted = QUOTED.matcher(question);
        return MARKS.matcher(quoted.matches() ? quoted.group(1).strip() : question).replaceFirst("?");
    }

    private static List<String> sentences(String plain) {
        var sentences = new ArrayList<String>();
        for (var paragraph : PARAGRAPH.split(plain)) {
            split(paragraph.replaceAll("\\s+", " ").strip(), sentences);
        }
        return sentences;
    }

    private static void split(String paragraph, List<String> sentences) {
        int start = 0;
        for (int end : SentenceBreaks.in(paragraph, (from, to) -> isLoud(paragraph.substring(from, to).strip()))) {
            sentences.add(paragraph.substring(start, end).strip());
            start = end;
        }
    }

    /** People begin the next sentence with a small letter, too. */
    private static boolean isLoud(String sentence) {
        return sentence.endsWith("?") || sentence.endsWith("!");
    }
}
