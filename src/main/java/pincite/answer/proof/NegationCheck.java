package pincite.answer.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import pincite.english.Lexicon;
import pincite.english.Polarity;
import pincite.english.Words;

/** Compares what a statement denies with what the sentence denies of the same words; saying the opposite is denying, too. */
final class NegationCheck {

    private final Words statement;
    private final Words sentence;
    private final Alignment alignment;
    private final Polarity stated;
    private final Polarity said;

    NegationCheck(Words statement, Words sentence, Alignment alignment) {
        this.statement = statement;
        this.sentence = sentence;
        this.alignment = alignment;
        this.stated = Polarity.of(statement);
        this.said = Polarity.of(sentence);
    }

    /** The words of the statement that are denied but not in the sentence, or the other way round. */
    List<String> negations() {
        var wrong = new ArrayList<String>();
        stated.negations().stream().filter(negation -> !isBorne(negation))
                .forEach(negation -> wrong.add(words(negation)));
        said.negations().stream().filter(this::isDropped).forEach(negation -> wrong.add(dropped(negation)));
        return wrong;
    }

    /** Words that the sentence gives as possible or wanted, and the statement as a fact. */
    List<String> certainties() {
        return said.hedges().stream().filter(this::isMadeCertain).map(this::dropped).toList();
    }

    /** Opposites of the sentence's words that no negation sets right. */
    List<String> opposites() {
        return statement.contentPlaces()
                .filter(place -> alignment.isOpposite(place) && !agrees(place) || isOppositeOfLeftOut(place))
                .mapToObj(place -> statement.word(place).text()).toList();
    }

    /** Of a word of the sentence for which the statement has no other. */
    private boolean isOppositeOfLeftOut(int place) {
        var word = statement.word(place);
        return !alignment.has(place) && sentence.all().stream().noneMatch(other -> Alignment.isSame(word, other))
                && sentence.contentPlaces().filter(other -> !alignment.isTaken(other))
                        .filter(other -> Lexicon.areOpposite(word.stem(), sentence.word(other).stem()))
                        .anyMatch(other -> stated.denies(place) == said.denies(other));
    }

    private boolean isBorne(Polarity.Operator negation) {
        boolean isTheSameWord = alignment.has(negation.place()) && !alignment.isOpposite(negation.place());
        return isTheSameWord || isSaidBare(negation)
                || IntStream.range(negation.place() + 1, negation.end()).filter(alignment::has).limit(1)
                        .anyMatch(this::agrees);
    }

    /** Nothing that could be compared comes after it, as in "he did not", so the sentence only needs the same word. */
    private boolean isSaidBare(Polarity.Operator negation) {
        return negation.focus().isEmpty() && said.negations().stream()
                .anyMatch(other -> sentence.lower(other.place()).equals(statement.lower(negation.place())));
    }

    private boolean isDropped(Polarity.Operator negation) {
        if (isTaken(negation.place())) {
            return false;
        }
        var first = firstTaken(negation);
        return first.isPresent() && !agrees(first.getAsInt()) || isLentToAnother(negation);
    }

    /** "It approved it for children" of "it approved it for adults but did not approve it for children". */
    private boolean isLentToAnother(Polarity.Operator negation) {
        return negation.focus().stream().limit(1).anyMatch(head -> isSaidPlainly(head) && IntStream
                .range(head + 1, negation.end()).anyMatch(place -> isTakenPlainly(place)));
    }

    private boolean isSaidPlainly(int head) {
        return statement.contentPlaces().anyMatch(place -> !stated.denies(place)
                && Alignment.isSame(statement.word(place), sentence.word(head)));
    }

    private boolean isTakenPlainly(int place) {
        return sentence.word(place).isContent() && statement.contentPlaces()
                .anyMatch(from -> alignment.of(from).orElse(-1) == place && !stated.denies(from));
    }

    /** As a word, and not as its opposite. */
    private boolean isTaken(int place) {
        return statement.contentPlaces().anyMatch(from -> alignment.of(from).orElse(-1) == place
                && !alignment.isOpposite(from) && stated.negations().stream().anyMatch(own -> own.place() == from));
    }

    private boolean isMadeCertain(Polarity.Operator hedge) {
        var first = firstTaken(hedge);
        return first.isPresent() && hedge.focus().indexOf(alignment.of(first.getAsInt()).orElseThrow()) == 0
                && !stated.hedges(first.getAsInt(), sentence.lower(hedge.place()));
    }

    private OptionalInt firstTaken(Polarity.Operator operator) {
        return operator.focus().stream().flatMapToInt(place -> statement.contentPlaces()
                .filter(from -> alignment.of(from).orElse(-1) == place)).findFirst();
    }

    private boolean agrees(int place) {
        int taken = alignment.of(place).orElseThrow();
        return stated.denies(place) ^ alignment.isOpposite(place) ^ !said.denies(taken);
    }

    private String words(Polarity.Operator negation) {
        var word = statement.word(negation.place()).text();
        return negation.focus().isEmpty() ? word : word + " " + statement.word(negation.focus().get(0)).text();
    }

    private String dropped(Polarity.Operator operator) {
        var first = firstTaken(operator);
        return first.isPresent() ? statement.word(first.getAsInt()).text() : sentence.word(operator.place()).text();
    }
}
