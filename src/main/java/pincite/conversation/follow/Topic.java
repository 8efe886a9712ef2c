package pincite.conversation.follow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import pincite.conversation.typed.Shape;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** What the last question was about. */
final class Topic {

    private static final Set<String> ONE_WORD = Set.of("he", "she", "it", "they", "we", "you", "i", "there", "someone",
            "somebody", "anyone", "anybody", "everyone", "everybody", "people");

    private final Earlier turn;
    private final Shape shape;

    Topic(Earlier turn) {
        this.turn = turn;
        this.shape = Shape.of(turn.read());
    }

    Shape shape() {
        return shape;
    }

    /** Whether it asks for a number of something: "how many documents". */
    boolean isOfNoun() {
        return shape.asking() > 2 && shape.words().get(0).lower().equals("how");
    }

    /** Of "how many documents": "documents". */
    String noun() {
        return isOfNoun() ? asked(2) : "";
    }

    /** Of "which of the firms", "what kind of firm" and "how many firms": what there is to choose from. */
    String choice() {
        return asked(isOfNoun() ? 2 : shape.words().get(0).isPreposition() ? 2 : 1).replaceFirst("^of (?:the )?", "");
    }

    private String asked(int from) {
        var words = shape.words();
        return shape.text().substring(words.get(from).start(), words.get(shape.asking() - 1).end());
    }

    /** The name or noun at the start of what stands behind the auxiliary; empty where none does. */
    String subject(String rest) {
        var words = Words.withHyphens(rest).all();
        if (words.isEmpty()) {
            return "";
        }
        int counted = (int) words.stream().takeWhile(word -> word.isNumber() || word.isA(WordClass.QUANTIFIER)).count();
        if (counted < words.size() && words.get(0).isOneOf(ONE_WORD)) {
            return words.get(0).text();
        }
        int start = counted < words.size() ? words.get(counted).start() : 0;
        return Noun.in("is " + rest.substring(start), said()).stream().filter(noun -> noun.start() == 3).findFirst()
                .map(noun -> rest.substring(0, start + noun.end() - 3)).orElseGet(() -> behindDo(words));
    }

    /** Behind "did" there is always one. */
    private String behindDo(List<Word> words) {
        return shape.auxiliary() >= 0 && shape.words().get(shape.auxiliary()).isA(WordClass.DO)
                ? words.get(0).text()
                : "";
    }

    /** The words of the first statement that answer by themselves. */
    Optional<String> shortAnswer() {
        return turn.shortAnswer();
    }

    List<String> said() {
        return turn.said();
    }

    List<String> texts() {
        return Stream.concat(said().stream(), Stream.of(shape.text())).toList();
    }

    List<Noun> nouns() {
        return Noun.in(shape.text(), said());
    }

    static String join(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
