package pincite.answer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import pincite.answer.asked.Kind;
import pincite.answer.writer.Draft;
import pincite.answer.writer.Premise;
import pincite.retrieval.Question;

/** The answers to several questions that were asked in one. */
record SeveralAnswers(Question typed, List<Inquiry> each) {

    /** Statements of each. */
    private static final int MOST = 3;

    /** Empty where nothing of it is answered. */
    static Optional<SeveralAnswers> of(Question typed, List<Inquiry> each) {
        return Optional.of(new SeveralAnswers(typed, each)).filter(several -> !several.statements().isEmpty());
    }

    Inquiry told(AnswerListener listener) {
        var first = each.get(0);
        var read = new Question(each.stream().map(SeveralAnswers::read).collect(Collectors.joining(" ")));
        var retrieval = first.retrieval().ofWhole(typed, isReadOtherwise() ? read : typed);
        listener.retrieved(retrieval);
        var answer = answer();
        listener.judged(answer);
        answer.statements().forEach(listener::stated);
        return new Inquiry(first.scope(), retrieval, first.writing(), new Draft.Answering(List.of(), confidence()),
                answer, took(Inquiry::retrieving), took(Inquiry::writingTime), Kind.SEVERAL);
    }

    private static String read(Inquiry inquiry) {
        return inquiry.retrieval().question().text();
    }

    private boolean isReadOtherwise() {
        var plain = typed.text().toLowerCase(Locale.ROOT);
        return !each.stream().allMatch(
                inquiry -> plain.contains(read(inquiry).toLowerCase(Locale.ROOT).replaceFirst("[?.]$", "")));
    }

    private Answer.Answered answer() {
        var premise = each.stream().map(Inquiry::answer).anyMatch(SeveralAnswers::isContradicted)
                ? Premise.CONTRADICTED
                : Premise.HELD;
        var unsaid = each.stream().filter(inquiry -> !(inquiry.answer() instanceof Answer.Answered))
                .map(SeveralAnswers::read).toList();
        return new Answer.Answered(statements(), premise, false, unsaid);
    }

    private static boolean isContradicted(Answer answer) {
        return answer instanceof Answer.Answered answered && answered.premise() == Premise.CONTRADICTED;
    }

    /** What answers two of them is said once. */
    private List<Statement> statements() {
        var statements = new LinkedHashMap<String, Statement>();
        each.stream().map(Inquiry::answer).filter(Answer.Answered.class::isInstance).map(Answer.Answered.class::cast)
                .flatMap(answered -> answered.statements().stream().limit(MOST))
                .forEach(statement -> statements.putIfAbsent(statement.text(), statement));
        return List.copyOf(statements.values());
    }

    private double confidence() {
        return each.stream().mapToDouble(inquiry -> inquiry.draft().confidence()).min().orElse(0);
    }

    private Duration took(Function<Inquiry, Duration> step) {
        return each.stream().map(step).reduce(Duration.ZERO, Duration::plus);
    }
}
