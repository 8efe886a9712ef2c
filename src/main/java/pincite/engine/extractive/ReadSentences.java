package pincite.engine.extractive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.QuestionForm;
import pincite.engine.extractive.fit.Signal;
import pincite.index.IndexedPassage;
import pincite.reading.Reader;
import pincite.reading.Reading;
import pincite.reading.Window;
import pincite.retrieval.Retrieval;

/** Has a reader read the likeliest windows of the retrieved passages. */
record ReadSentences(Reader reader) {

    /** Windows that are read; docs/quality.md says what more of them bring. */
    private static final int READ = 4;
    /** What likeness is worth where a reason is asked for: it is seldom told in the words of what it is the reason for. */
    private static final double OF_REASON = 0.5;
    /** What a place in the ranking is worth, in likeness. */
    private static final double LATER = 0.02;

    /** All sentences of the windows that may be quoted, without a score. */
    List<Candidate> of(Retrieval retrieval) {
        var likeness = SentenceLikeness.of(retrieval);
        return read(retrieval.question().text(), chosen(retrieval, likeness), likeness);
    }

    /** The same with as many of other articles. */
    List<Candidate> withOthers(List<Candidate> read, Retrieval retrieval) {
        var known = read.stream().map(Candidate::article).collect(Collectors.toSet());
        var wide = retrieval.widened().without(known);
        var likeness = SentenceLikeness.of(wide);
        return Stream.concat(read.stream(),
                read(retrieval.question().text(), chosen(wide, likeness), likeness).stream()).toList();
    }

    private List<Candidate> read(String question, List<Chosen> chosen, SentenceLikeness likeness) {
        var readings = reader.read(question, chosen.stream().map(Chosen::window).toList());
        var asked = QuestionForm.of(question).signals();
        return IntStream.range(0, chosen.size()).boxed()
                .flatMap(number -> new Read(chosen.get(number), readings.get(number), likeness, asked).candidates())
                .toList();
    }

    /** One window a passage, of the passages whose windows are the likeliest. */
    private List<Chosen> chosen(Retrieval retrieval, SentenceLikeness likeness) {
        var passages = retrieval.passages();
        var question = retrieval.question().text();
        return IntStream.range(0, passages.size()).mapToObj(rank -> new Chosen(passages.get(rank), rank,
                likeliest(reader.windows(question, passages.get(rank).passage()), likeness)))
                .sorted(comparingDouble(one -> one.rank * LATER - likeness.best(one.window))).limit(READ).toList();
    }

    /** Of the windows of a passage, the one with the sentence most like the question, and with the most around it that is. */
    private static Window likeliest(List<Window> windows, SentenceLikeness likeness) {
        return windows.stream().max(comparingDouble((Window window) -> likeness.best(window))
                .thenComparing(likeness::sum).thenComparing(comparing(Window::from).reversed())).orElseThrow();
    }

    /** A window that is read, and the rank of its passage in retrieval. */
    private record Chosen(IndexedPassage passage, int rank, Window window) {
    }

    /** A window and what the reader says of it. */
    private record Read(Chosen chosen, Reading reading, SentenceLikeness likeness, Map<Signal, Double> asked) {

        Stream<Candidate> candidates() {
            var window = chosen.window;
            return IntStream.range(window.from(), window.to())
                    .filter(number -> window.passage().sentences().get(number).isQuotable())
                    .mapToObj(this::candidate);
        }

        private Candidate candidate(int number) {
            var sentence = reading.sentences().get(number - chosen.window.from());
            var signals = new EnumMap<Signal, Double>(Signal.class);
            signals.putAll(asked);
            signals.put(Signal.ANSWERABLE, reading.answerable());
            signals.put(Signal.OTHERWISE, reading.otherwise().orElse(0));
            signals.put(Signal.SENTENCE, sentence.score());
            signals.put(Signal.MARGIN, sentence.margin());
            signals.put(Signal.LIKENESS, worth() * likeness.of(chosen.window.passage(), number));
            signals.put(Signal.NEIGHBOURHOOD, worth() * likeness.best(chosen.window));
            signals.put(Signal.RANK, (double) chosen.rank);
            return new Candidate(chosen.passage, number, 0, signals, Optional.of(sentence));
        }

        private double worth() {
            return asked.get(Signal.ACCOUNT) > 0 ? OF_REASON : 1;
        }
    }
}
