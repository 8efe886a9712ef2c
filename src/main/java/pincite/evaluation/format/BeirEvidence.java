package pincite.evaluation.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.SetCorpus;
import pincite.evaluation.text.Value;
import pincite.evaluation.text.Value.Kind;

/** Evidence in the shapes that the metadata of data sets have it; what does not stand in its document is named and left out. */
final class BeirEvidence {

    private final SetBuilder set;
    private final SetCorpus corpus;

    BeirEvidence(SetBuilder set, SetCorpus corpus) {
        this.set = set;
        this.corpus = corpus;
    }

    /** @param documents in which it may stand, the likeliest first */
    List<Evidence> of(String id, Value metadata, List<String> documents) {
        return Stream.concat(answers(id, metadata, documents).stream(), sentences(id, metadata, documents).stream())
                .toList();
    }

    /**
     * The starts are as the annotators gave them, the answers without repeats, so the two lists do not match: what counts is what
     * stands there. A start is in code points.
     */
    private List<Evidence> answers(String id, Value metadata, List<String> documents) {
        var answers = metadata.texts("answers").stream().filter(answer -> !answer.isBlank()).distinct().toList();
        var found = new ArrayList<Evidence>();
        metadata.list("answer_starts").stream().map(start -> start.wholeNumber("each of 'answer_starts'")).distinct()
                .forEach(start -> {
                    int before = found.size();
                    answers.forEach(answer -> at(start, answer, documents, found.size()).ifPresent(found::add));
                    if (found.size() == before) {
                        set.notUnderstood(id + ": no answer stands at " + start);
                    }
                });
        return found;
    }

    private Optional<Evidence> at(int start, String answer, List<String> documents, int reading) {
        return start < 0
                ? Optional.empty()
                : documents.stream()
                        .map(document -> new Evidence(Optional.of(document), answer, Optional.of(start), reading))
                        .filter(this::stands)
                        .findFirst();
    }

    /** Sentences, or a list of them for each reader. */
    private List<Evidence> sentences(String id, Value metadata, List<String> documents) {
        var found = new ArrayList<Evidence>();
        var items = metadata.list("evidence");
        for (int reader = 0; reader < items.size(); reader++) {
            if (items.get(reader).is(Kind.LIST)) {
                for (var sentence : items.get(reader).items()) {
                    sentence(id, sentence, documents, reader).ifPresent(found::add);
                }
            } else {
                sentence(id, items.get(reader), documents, 0).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Evidence> sentence(String id, Value sentence, List<String> documents, int reading) {
        if (!sentence.isWords()) {
            set.notUnderstood("metadata.evidence that is not the words themselves");
            return Optional.empty();
        }
        var found = Optional.of(sentence.written()).filter(words -> !words.isBlank())
                .flatMap(words -> documents.stream()
                        .map(document -> new Evidence(Optional.of(document), words, Optional.empty(), reading))
                        .filter(this::stands).findFirst());
        if (found.isEmpty()) {
            set.notUnderstood(id + ": no document of the question has the evidence '" + sentence.written() + "'");
        }
        return found;
    }

    private boolean stands(Evidence evidence) {
        return evidence.in(corpus).isPresent();
    }
}
