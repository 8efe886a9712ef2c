package pincite.conversation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** What the last question was about, to be asked in another way. */
final class Topic {

    /** So many words after its subject a verb may stand. */
    private static final int NEAR = 8;

    /** Up to eight words without a sign that ends a clause. */
    private static final Pattern CLAUSE = Pattern
            .compile("^(?: (?:(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}])){1,8}");

    private final Turn turn;
    private final Shape shape;

    Topic(Turn turn) {
        this.turn = turn;
        this.shape = Shape.of(turn.read());
    }

    Shape shape() {
        return shape;
    }

    /** "When" of "Who sued Binance US?" is "When was it that the SEC sued Binance US?" */
    String askedBy(String asking) {
        if (shape.auxiliary() >= 0) {
            return asking.endsWith("any") || asking.endsWith("much")
                    ? counted(asking)
                    : asking + " " + predicate()
                            + "?";
        }
        return shape.asks() ? asking + " was it that " + clause() + "?" : asking + ": " + shape.from(0) + "?";
    }

    /** The auxiliary and all after it; what was counted or chosen stands in its place again. */
    private String predicate() {
        var words = shape.words();
        var auxiliary = words.get(shape.auxiliary());
        var rest = shape.from(shape.auxiliary() + 1);
        var noun = noun();
        return auxiliary.isA(WordClass.DO) || noun.isEmpty()
                ? join(auxiliary.lower(), rest, noun.isEmpty() ? object() : noun)
                : join(auxiliary.lower(), noun, rest);
    }

    /** Of "how many documents": "documents"; of "which year", nothing: what is asked for is not known. */
    private String noun() {
        var words = shape.words();
        boolean isCounted = shape.asking() > 2 && words.get(0).lower().equals("how");
        return isCounted ? shape.text().substring(words.get(2).start(), words.get(shape.asking() - 1).end()) : "";
    }

    /** "What did he deny" is answered with what stands after "denied". */
    private String object() {
        var words = shape.words();
        boolean isAsked = shape.isAskedBy("what", "whom", "who") && words.get(shape.auxiliary()).isA(WordClass.DO);
        return isAsked
                ? said().stream().limit(1).map(text -> after(words.get(words.size() - 1), text)).findFirst()
                        .orElse("")
                : "";
    }

    private static String after(Word verb, String statement) {
        return Words.withHyphens(statement).all().stream().filter(word -> word.stem().equals(verb.stem())).findFirst()
                .map(word -> CLAUSE.matcher(statement.substring(word.end())))
                .filter(Matcher::find).map(found -> found.group().strip()).orElse("");
    }

    /** "How many" of "Were witnesses offered?" is "How many witnesses were offered?" */
    private String counted(String asking) {
        var predicate = predicate();
        var counted = Words.withHyphens(predicate).all().stream().filter(Word::isPlural)
                .filter(word -> !word.isOfClosedClass()).reduce((first, last) -> last);
        return counted.map(word -> join(asking, word.text(),
                predicate.substring(0, word.start()).strip(), predicate.substring(word.end()).strip()))
                .orElse(join(asking, predicate)) + "?";
    }

    /** As a sentence says it, as far as its words tell. */
    String clause() {
        if (shape.auxiliary() >= 0) {
            return stated();
        }
        return shape.asks() ? join(subject(), shape.from(shape.asking())) : shape.from(0);
    }

    private String stated() {
        var auxiliary = shape.words().get(shape.auxiliary());
        var rest = join(noun(), shape.from(shape.auxiliary() + 1));
        var subject = Noun.in("is " + rest, said()).stream().filter(noun -> noun.start() == 3).map(Noun::text)
                .findFirst();
        return subject.map(noun -> join(noun, auxiliary.lower(), rest.substring(noun.length()).strip()))
                .orElse(join(rest, auxiliary.lower()));
    }

    private Word verb() {
        return shape.words().get(Math.min(shape.asking(), shape.words().size() - 1));
    }

    /** Only what stands before the verb in the answer is surely who did it. */
    private String subject() {
        return turn.shortAnswer().filter(this::isBeforeVerb).orElse("they");
    }

    private boolean isBeforeVerb(String answer) {
        var statement = turn.said().get(0).text();
        var after = statement.substring(statement.indexOf(answer) + answer.length());
        return Words.withHyphens(after).all().stream().limit(NEAR).anyMatch(word -> word.stem().equals(verb().stem()));
    }

    List<String> said() {
        return turn.said().stream().map(Turn.Said::text).toList();
    }

    List<String> texts() {
        return Stream.concat(said().stream(), Stream.of(shape.text())).toList();
    }

    List<Noun> nouns() {
        return Noun.in(shape.text(), said());
    }

    private static String join(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
