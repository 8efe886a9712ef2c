package pincite.conversation.follow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** Puts in the place of pronouns what they point at; one that points at something in its own question stays. */
final class Pronouns {

    private static final Set<String> PERSON = Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> EVENT = Set.of("that", "this");
    private static final Set<String> OWNING = Set.of("his", "its", "their");
    /** "Is it true that", "How long did it take to": nothing is pointed at. */
    private static final Pattern EMPTY_IT = Pattern.compile(
            "(?i)\\b(?:is|was|be|will|would) it (?:\\p{L}+ ){1,2}(?:that|to|whether|if)\\b|\\bit (?:take|took|rain|snow)|\\bit (?:raining|snowing)");

    private final Antecedents antecedents;
    private final Topic topic;

    Pronouns(Antecedents antecedents, Topic topic) {
        this.antecedents = antecedents;
        this.topic = topic;
    }

    static boolean isOne(Word word) {
        return word.isOneOf(PERSON) || word.isOneOf(SEVERAL) || isOfThing(word);
    }

    static boolean isOfThing(Word word) {
        return word.isOneOf(THING);
    }

    static boolean isEmptyIt(String question) {
        return EMPTY_IT.matcher(question).find();
    }

    String read(String question) {
        var words = Words.withHyphens(question).all();
        var read = new StringBuilder(question);
        for (int at = words.size() - 1; at >= 0; at--) {
            var word = words.get(at);
            meant(question, words, at)
                    .ifPresent(meant -> read.replace(word.start(), word.end(), meant));
        }
        boolean pointsAtEvent = IntStream.range(0, words.size()).anyMatch(at -> isEvent(words, at));
        return pointsAtEvent ? noted(read.toString()) : read.toString();
    }

    private String noted(String read) {
        var bare = read.replaceFirst("(?<![\\s?!.])[\\s?!.]++$", "");
        return bare + " (" + new Clause(topic).text() + ")" + read.substring(bare.length());
    }

    private Optional<String> meant(String question, List<Word> words, int at) {
        var word = words.get(at);
        if (word.isOneOf(EVENT)) {
            return saying(words, at);
        }
        if (word.lower().equals("so") && isLast(words, at) && words.get(0).lower().equals("who")) {
            return saying(words, at);
        }
        if (word.lower().equals("then") && isLast(words, at) && at > 1) {
            return antecedents.time();
        }
        if (word.lower().equals("there")) {
            return isPlace(words, at) ? antecedents.place() : Optional.empty();
        }
        return antecedent(question, word).map(meant -> isOwning(words, at) ? owned(meant) : outOf(words, at, meant));
    }

    private Optional<String> antecedent(String question, Word word) {
        var before = Noun.in(question, topic.said()).stream().filter(noun -> noun.end() <= word.start()).toList();
        if (word.isOneOf(PERSON) && before.stream().noneMatch(this::isPerson)) {
            return antecedents.person();
        }
        if (word.isOneOf(SEVERAL) && before.stream().noneMatch(noun -> noun.isPlural() || noun.isName())) {
            return antecedents.several();
        }
        boolean isThing = word.isOneOf(THING) && !isEmptyIt(question);
        return isThing && before.stream().allMatch(noun -> isSurelyPerson(noun) || noun.isPlural() || noun.isTime())
                ? antecedents.thing()
                : Optional.empty();
    }

    private boolean isPerson(Noun noun) {
        return noun.isName() ? antecedents.isPerson(noun.text()) : noun.isRole();
    }

    private boolean isSurelyPerson(Noun noun) {
        return noun.isName()
                ? antecedents.isShownPerson(noun.text()) || antecedents.isSurname(noun.text())
                : noun.isRole();
    }

    private static boolean isOwning(List<Word> words, int at) {
        var word = words.get(at);
        return word.isOneOf(OWNING) || word.lower().equals("her") && at + 1 < words.size()
                && !words.get(at + 1).isOfClosedClass();
    }

    /** "How many of the witnesses". */
    private static String outOf(List<Word> words, int at, String meant) {
        boolean isBare = at > 0 && words.get(at - 1).lower().equals("of") && Character.isLowerCase(meant.charAt(0))
                && !Words.of(meant).word(0).isDeterminer();
        return isBare ? "the " + meant : meant;
    }

    private static String owned(String owner) {
        return owner + (owner.endsWith("s") ? "'" : "'s");
    }

    /** "Who said that?"; not "said that the". */
    private Optional<String> saying(List<Word> words, int at) {
        boolean isObject = isLast(words, at) && at > 0 && words.get(at - 1).isA(WordClass.SAYING);
        return isObject ? Optional.of("that " + new Clause(topic).text()) : Optional.empty();
    }

    /** "How did they respond to that?", "Is that important?", "When was that filing made?" */
    private static boolean isEvent(List<Word> words, int at) {
        if (at == 0 || !words.get(at).isOneOf(EVENT) || words.get(at - 1).isA(WordClass.SAYING)) {
            return false;
        }
        boolean isAsked = words.get(at - 1).isAuxiliary();
        return isLast(words, at) || words.get(at + 1).isPreposition()
                || isAsked && !words.get(at + 1).isOfClosedClass();
    }

    private static boolean isLast(List<Word> words, int at) {
        return at == words.size() - 1;
    }

    private static boolean isPlace(List<Word> words, int at) {
        return at > 0 && !words.get(at - 1).isAuxiliary();
    }
}
