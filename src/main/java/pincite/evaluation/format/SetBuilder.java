package pincite.evaluation.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.NotScored;
import pincite.evaluation.question.Phrase;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.question.SetCorpus;
import pincite.evaluation.text.QuestionSetException;
import pincite.evaluation.text.SourceLine;

/** Collects the questions of a set, each with an id of its own, and what in it is not understood. */
final class SetBuilder {

    private final String source;
    private final List<EvaluationQuestion> questions = new ArrayList<>();
    private final List<NotScored> notScored = new ArrayList<>();
    private final Map<String, SourceLine> places = new HashMap<>();
    private final Set<String> notUnderstood = new LinkedHashSet<>();

    SetBuilder(String source) {
        this.source = source;
    }

    void add(SourceLine place, EvaluationQuestion question) {
        add(place, question, List.of());
    }

    /** @param reasons why nobody here can tell whether an answer is right; then it is not scored */
    void add(SourceLine place, EvaluationQuestion question, List<String> reasons) {
        var first = places.putIfAbsent(question.id(), place);
        if (first != null) {
            throw place.refuse("has the id '" + question.id() + "' of line " + first.line() + "; give each its own");
        }
        phrases(question.gold()).forEach(phrase -> Phrase.check(phrase, place));
        if (reasons.isEmpty()) {
            questions.add(question);
        } else {
            notScored.add(new NotScored(question, reasons));
        }
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    /** Said once, however often it is found. */
    void notUnderstood(String what) {
        notUnderstood.add(what);
    }

    void notUnderstood(String id, Collection<String> fields) {
        fields.forEach(field -> notUnderstood(id + ": " + field));
    }

    QuestionSet build(String name) {
        return build(name, Optional.empty());
    }

    QuestionSet build(String name, Optional<SetCorpus> corpus) {
        if (questions.isEmpty() && notScored.isEmpty()) {
            throw QuestionSetException.of(source, "holds no questions; write at least one");
        }
        var named = places.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, place -> place.getValue().toString()));
        return new QuestionSet(name, questions, notScored, corpus, List.copyOf(notUnderstood), named);
    }

    private static Stream<String> phrases(Gold gold) {
        return Stream
                .of(gold.answers().stream(), gold.mustNot().stream(), gold.nuggets().stream().flatMap(List::stream))
                .flatMap(phrases -> phrases);
    }
}
