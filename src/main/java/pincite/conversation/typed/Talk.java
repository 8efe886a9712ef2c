package pincite.conversation.typed;

import java.util.Set;
import java.util.stream.IntStream;

import pincite.english.Manners;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** Clauses that speak of who asks and who answers, and of nothing else: "Can I ask you something?", "not sure if you know this". */
public final class Talk {

    static final Set<String> SPEAKERS = Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "you", "your",
            "yours", "u", "yourself", "myself", "someone", "somebody", "anyone", "anybody");
    private static final Set<String> SPOKEN_TO = Set.of("you", "u", "your", "yours", "yourself");
    /** Somebody or something else is spoken of. */
    private static final Set<String> OTHERS = Set.of("he", "she", "it", "they", "him", "her", "them", "his", "their",
            "its");
    private static final Set<String> WORDS = Set.copyOf(Manners.TALK.phrases());
    private static final Set<String> THINGS = Set.of("thing", "bot", "robot", "app", "tool", "chatbot", "assistant",
            "machine", "stuff");
    private static final Set<String> WHETHER = Set.of("if", "whether");
    private static final Set<String> BEING = Set.of("are", "were", "speak");
    private static final int FEW = 5;
    private static final int LONGEST_LEAD = 14;
    private static final int LONGEST = 120;

    private Talk() {
    }

    /** A whole sentence; not "What do you know about it?" */
    static boolean isAll(String sentence) {
        var words = Words.of(sentence);
        boolean asksOn = words.size() > 0 && words.word(words.size() - 1).isA(WordClass.ASKING);
        return isTalk(words) && !asksOn && words.all().stream().noneMatch(word -> OTHERS.contains(bare(word)))
                && (isSpokenOf(words) || isOfThing(words)) || isSaidToUs(sentence, words) || asksWhoWeAre(words);
    }

    /** How many characters of a sentence lead to its question: "Is there any chance you could tell me" of "… who left?" */
    static int lead(String sentence) {
        var words = Words.of(sentence.substring(0, Math.min(sentence.length(), LONGEST)));
        for (int at = 2; at < Math.min(words.size(), LONGEST_LEAD); at++) {
            boolean isAsked = words.word(at).isA(WordClass.ASKING) || words.word(at).isOneOf(WHETHER);
            var before = sentence.substring(0, words.word(at).start());
            if (isAsked && isTalk(words.word(at - 1)) && !words.word(at - 1).isPreposition() && leads(before)) {
                return before.length();
            }
        }
        return 0;
    }

    private static boolean leads(String clause) {
        var words = Words.of(clause);
        return isTalk(words) && isSpokenOf(words)
                && words.all().stream().map(Talk::bare).anyMatch(word -> WORDS.contains(word));
    }

    /** What stands before or behind a question, whatever it points at. */
    public static boolean isAside(String clause) {
        var words = Words.of(clause);
        return isTalk(words) && (isSpokenOf(words) || words.contentPlaces().findAny().isPresent());
    }

    private static boolean isTalk(Words words) {
        return words.size() > 1 && words.all().stream().allMatch(Talk::isTalk);
    }

    private static boolean isTalk(Word word) {
        var bare = bare(word);
        return word.isOfClosedClass() || WORDS.contains(bare) || SPEAKERS.contains(bare)
                || word.isNumber() && !word.isFigure()
                || WordClass.words(WordClass.ASKING, WordClass.DEMONSTRATIVE).contains(bare);
    }

    private static boolean isSpokenOf(Words words) {
        return words.all().stream().anyMatch(word -> SPEAKERS.contains(bare(word)));
    }

    /** "What's this thing?" */
    private static boolean isOfThing(Words words) {
        return words.all().stream().anyMatch(word -> word.isOneOf(Set.of("this")))
                && words.all().stream().anyMatch(word -> word.isOneOf(THINGS));
    }

    /** "Are you ChatGPT?", "Do you speak German?" */
    private static boolean asksWhoWeAre(Words words) {
        return words.size() <= FEW + 1
                && words.all().stream().filter(word -> SPOKEN_TO.contains(word.lower())).count() == 1
                && IntStream.range(0, words.size() - 1).anyMatch(at -> BEING.contains(words.lower(at))
                        && SPOKEN_TO.contains(words.lower(at + 1))
                        || SPOKEN_TO.contains(words.lower(at)) && words.lower(at + 1).equals("speak"));
    }

    /** "You're awesome": whatever it is, no article is asked. */
    private static boolean isSaidToUs(String sentence, Words words) {
        return words.size() > 1 && words.size() <= FEW && !sentence.endsWith("?")
                && SPOKEN_TO.contains(bare(words.word(0)))
                && words.all().stream().skip(1).noneMatch(word -> word.isCapitalised() || word.isFigure());
    }

    /** "You're" is "you". */
    private static String bare(Word word) {
        int mark = word.lower().indexOf('\'');
        return mark > 0 ? word.lower().substring(0, mark) : word.lower();
    }
}
