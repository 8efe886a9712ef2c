package pincite.conversation.follow;

import static pincite.conversation.follow.Topic.join;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import pincite.conversation.typed.Shape;
import pincite.english.Lexicon;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** What stands in the place of what a question asks for: the words that answered it, or else one that points at them. */
final class Filling {

    /** So many words after its subject a verb may stand. */
    private static final int NEAR = 8;
    private static final int LONGEST = 8;
    private static final int SOON = 25;
    private static final int SHORT = 6;
    /** Up to eight words without a sign that ends a clause. */
    private static final Pattern CLAUSE = Pattern
            .compile("^(?: (?:(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}])){1,8}(?=[,;:.!?–—]|$)");
    private static final Pattern NOUN = Pattern.compile("(?i)(?:the|an?|its|his|her|their) \\p{L}.*|\\p{Lu}.*");
    private static final Pattern THIRD = Pattern.compile("\\p{Ll}{2,}[^su]s");

    private final Topic topic;
    private final Shape shape;

    Filling(Topic topic) {
        this.topic = topic;
        this.shape = topic.shape();
    }

    /** Where it is a noun and no sentence. */
    Optional<String> answer() {
        return topic.shortAnswer().filter(answer -> NOUN.matcher(answer).matches() && !answer.contains(", ")
                && Words.of(answer).size() <= LONGEST).map(Filling::withSmallArticle);
    }

    /** Inside a sentence. */
    static String withSmallArticle(String noun) {
        return noun.replaceFirst("^The ", "the ").replaceFirst("^(An?) ", "a ");
    }

    String subject() {
        return shape.asking() > 1 ? "the " + topic.choice() : answer().orElse(isOfPerson() ? "they" : "it");
    }

    private boolean isOfPerson() {
        return shape.isAskedBy("who", "whom", "whose");
    }

    /** Who or what did it; only what stands before the verb in the answer is surely the one. */
    String doer() {
        if (shape.asking() > 1) {
            return "the " + topic.choice();
        }
        return answer().filter(this::isBeforeVerb).orElse(isOfPerson() ? "they" : "it");
    }

    private boolean isBeforeVerb(String answer) {
        var statement = topic.said().get(0);
        int end = statement.toLowerCase(Locale.ROOT).indexOf(answer.toLowerCase(Locale.ROOT)) + answer.length();
        return Words.withHyphens(statement.substring(end)).all().stream().limit(NEAR)
                .anyMatch(word -> word.stem().equals(asked().stem()));
    }

    private Word asked() {
        return shape.words().get(Math.min(shape.asking(), shape.words().size() - 1));
    }

    /** As it goes with who did it: "they own". */
    String verb() {
        var verb = shape.words().size() > shape.asking() ? asked().text() : "";
        return isPresent() && isSeveral(doer()) ? plural(verb) : verb;
    }

    boolean isPresent() {
        return THIRD.matcher(asked().lower()).matches() && !asked().lower().equals("was");
    }

    private static String plural(String verb) {
        return verb.matches(".*(?:[sxzh]|o)es")
                ? verb.substring(0, verb.length() - 2)
                : verb.endsWith("ies")
                        ? verb.substring(0, verb.length() - 3) + "y"
                        : verb.substring(0, verb.length() - 1);
    }

    static boolean isSeveral(String subject) {
        return subject.equals("they") || subject.contains(" and ");
    }

    String pointer() {
        if (shape.asking() == 1) {
            return isOfPerson() ? "them" : "that";
        }
        return (Words.of(topic.choice()).all().stream().anyMatch(Word::isPlural) ? "those " : "that ") + topic.choice();
    }

    /** "What did he deny" is answered with what stands after "denied". */
    String object(String rest) {
        var words = Words.withHyphens(rest).all();
        return shape.asking() == 1 && isOpen(rest)
                ? topic.said().stream().limit(1).map(text -> after(words.get(words.size() - 1), text)).findFirst()
                        .filter(Filling::isShort).orElse(pointer())
                : pointer();
    }

    /** A thing, and nothing that somebody said or wanted; of long questions the reader makes little. */
    private static boolean isShort(String found) {
        return !found.isEmpty() && !found.matches("(?i)(?:that|to|how|why|whether|he|she|it|they)\\b.*")
                && Words.of(found).size() <= SHORT;
    }

    /** It ends with what is done, or with the word that leads to whom it is done to. */
    private boolean isOpen(String rest) {
        var words = Words.withHyphens(rest.substring(topic.subject(rest).length())).all();
        int last = words.size() - 1;
        return last == 0 || last > 0 && (words.get(last).isPreposition() || words.get(last - 1).lower().equals("to"));
    }

    private String after(Word verb, String statement) {
        return Words.withHyphens(statement).all().stream().filter(word -> Lexicon.areKin(word.stem(), verb.stem()))
                .findFirst()
                .map(word -> behindVerb(statement.substring(word.end()))).orElse("");
    }

    /** Up to the end of the words that answer, if they come soon; else the clause, if it is short. */
    private String behindVerb(String behind) {
        int answer = topic.shortAnswer().map(behind::indexOf).orElse(-1);
        if (answer >= 0 && answer < SOON) {
            return behind.substring(0, answer + topic.shortAnswer().orElseThrow().length()).strip();
        }
        var clause = CLAUSE.matcher(behind);
        return clause.find() ? clause.group().strip() : "";
    }

    /** Puts what is done to where the question left its place. */
    static String into(String rest, String object) {
        var words = Words.withHyphens(rest).all();
        int at = place(words);
        return at >= words.size()
                ? join(rest, object)
                : join(rest.substring(0, words.get(at).start()).strip(), object, rest.substring(words.get(at).start()));
    }

    /** Before which word. */
    private static int place(List<Word> words) {
        int last = words.size() - 1;
        if (last < 1 || words.get(last).isPreposition()) {
            return words.size();
        }
        var doubled = IntStream.range(1, words.size())
                .filter(at -> words.get(at - 1).isPreposition()
                        && (words.get(at).isPreposition() || words.get(at).lower().equals("as")))
                .findFirst();
        if (doubled.isPresent()) {
            return doubled.getAsInt();
        }
        boolean isBefore = words.get(1).isPreposition() || words.get(last).isA(WordClass.ADVERB)
                || words.get(last).isAdverb();
        return isBefore ? words.get(1).isPreposition() ? 1 : last : words.size();
    }
}
