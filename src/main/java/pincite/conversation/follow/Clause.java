package pincite.conversation.follow;

import static pincite.conversation.follow.Topic.join;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import pincite.conversation.typed.Shape;
import pincite.english.Calendar;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/**
 * What the last question says, and in the place of what it asks for the answer, or a word that points there: "What did the town sell?"
 * says that the town did sell that.
 */
final class Clause {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "am");
    private static final Set<String> TIMES = Set.of("year", "month", "day", "date", "week", "time");
    private static final Map<String, String> OF_SEVERAL = Map.of("is", "are", "was", "were", "has", "have", "isn't",
            "aren't", "wasn't", "weren't", "hasn't", "haven't");

    private final Topic topic;
    private final Shape shape;
    private final Filling filling;

    /** In the order of a statement; a subject that is not known is empty. */
    private record Parts(String subject, String auxiliary, String rest) {
    }

    Clause(Topic topic) {
        this.topic = topic;
        this.shape = topic.shape();
        this.filling = new Filling(topic);
    }

    /** "was the bridge closed" */
    Optional<String> inverted(String asking) {
        return parts(asking).map(parts -> join(parts.auxiliary, parts.subject, parts.rest));
    }

    /** "the bridge was closed" */
    Optional<String> stated() {
        if (shape.auxiliary() >= 0) {
            return parts("Since when").map(parts -> parts.subject.isEmpty()
                    ? join(parts.rest, parts.auxiliary)
                    : join(parts.subject, parts.auxiliary, parts.rest));
        }
        return shape.asks()
                ? Optional.of(join(filling.doer(), filling.verb(), shape.from(shape.asking() + 1)))
                : Optional.empty();
    }

    /** As a sentence says it, as far as its words tell. */
    String text() {
        return stated().orElse(shape.from(0));
    }

    /** "They own it", not "they owned it". */
    boolean isPresent() {
        return shape.auxiliary() < 0 && filling.isPresent();
    }

    boolean isPassive() {
        return shape.auxiliary() >= 0 && !auxiliary().isA(WordClass.DO)
                && afterSubject().orElseGet(() -> Words.withHyphens(rest()).all()).stream()
                        .anyMatch(word -> isVerbForm(word) && !word.lower().endsWith("ing"));
    }

    /** The words behind the subject; empty where it is what is asked for. */
    Optional<List<Word>> afterSubject() {
        var subject = topic.subject(rest());
        return Optional.of(Words.withHyphens(rest().substring(subject.length())).all())
                .filter(all -> !subject.isEmpty());
    }

    private Word auxiliary() {
        return shape.words().get(shape.auxiliary());
    }

    private String rest() {
        return shape.from(shape.auxiliary() + 1);
    }

    private Optional<Parts> parts(String asking) {
        if (shape.isYesOrNo()) {
            return Optional.of(asIs());
        }
        if (shape.words().get(0).isPreposition() || shape.isAskedBy("when", "why")) {
            return isNounOnly() && !asking.equalsIgnoreCase("where") ? Optional.empty() : Optional.of(asIs());
        }
        if (shape.isAskedBy("where")) {
            return Optional.of(with("there"));
        }
        return shape.isAskedBy("how") ? ofDegree(asking) : ofNoun(asking);
    }

    private Parts asIs() {
        return with("");
    }

    private Parts with(String last) {
        var subject = topic.subject(rest());
        return new Parts(subject, auxiliary().lower(), join(rest().substring(subject.length()).strip(), last));
    }

    private Optional<Parts> ofDegree(String asking) {
        if (topic.isOfNoun()) {
            return Optional.of(counted(topic.noun()));
        }
        boolean isBare = shape.asking() == 1;
        if (isBare && isNounOnly()) {
            return Optional.empty();
        }
        var degree = isBare ? "" : shape.words().get(1).lower();
        boolean isWhy = asking.equalsIgnoreCase("why");
        boolean isDone = degree.equals("much") && auxiliary().isA(WordClass.DO);
        boolean isTold = isNounOnly() || isDone || isWhy && !degree.equals("much");
        return Optional.of(isTold && !isBare ? with((isDone && !isWhy ? "that " : "so ") + degree) : asIs());
    }

    private Parts counted(String noun) {
        return auxiliary().isA(WordClass.DO) ? with(noun) : new Parts(noun, auxiliary().lower(), rest());
    }

    /** Who, what, which firm. */
    private Optional<Parts> ofNoun(String asking) {
        boolean isTime = shape.asking() > 1 && shape.words().get(shape.asking() - 1).isOneOf(TIMES);
        if (isTime) {
            return isNounOnly() ? Optional.empty() : Optional.of(asIs());
        }
        if (auxiliary().isA(WordClass.DO)) {
            return Optional.of(gapFilled(filling.object(rest())));
        }
        if (rest().isEmpty() || isNounOnly()) {
            return shape.asking() == 1 && asking.matches("(?i)why|since when|until when|how long")
                    ? identity()
                    : Optional.empty();
        }
        return Optional.of(topic.subject(rest()).isEmpty() ? subjectFilled() : gapFilled(filling.pointer()));
    }

    private Parts gapFilled(String object) {
        var subject = topic.subject(rest());
        return new Parts(subject, auxiliary().lower(),
                Filling.into(rest().substring(subject.length()).strip(), object));
    }

    private Parts subjectFilled() {
        var subject = filling.subject();
        var auxiliary = auxiliary().lower();
        return new Parts(subject,
                Filling.isSeveral(subject) ? OF_SEVERAL.getOrDefault(auxiliary, auxiliary) : auxiliary,
                rest());
    }

    /** "Who is the judge?" was answered: "is Ada Lund the judge". */
    private Optional<Parts> identity() {
        if (!isBe(auxiliary()) || rest().isEmpty()) {
            return Optional.empty();
        }
        boolean isNamed = Character.isUpperCase(rest().charAt(0)) || shape.isAskedBy("what");
        return filling.answer().map(answer -> isNamed
                ? new Parts(rest(), auxiliary().lower(), answer)
                : new Parts(answer, auxiliary().lower(), rest()));
    }

    /** "The chief executive of Acme", and nothing that is done. */
    private boolean isNounOnly() {
        var words = Words.withHyphens(rest()).all();
        return isBe(auxiliary()) && !words.isEmpty()
                && (words.get(0).isDeterminer() || words.get(0).isA(WordClass.SUBJECT) || words.get(0).isCapitalised()
                        || words.get(0).isPlural())
                && !words.get(words.size() - 1).isPreposition()
                && words.stream().noneMatch(word -> isVerbForm(word) || word.isAuxiliary() || word.lower().equals("to")
                        || Calendar.isTime(word.text()))
                && (!words.get(0).isA(WordClass.SUBJECT) || words.size() == 1);
    }

    private static boolean isBe(Word word) {
        return word.isOneOf(BE);
    }

    static boolean isVerbForm(Word word) {
        return word.isParticiple() || word.isA(WordClass.PARTICIPLE);
    }
}
