package pincite.answer.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.answer.proof.Unsupported.Kind;
import pincite.answer.proof.derivation.BorneStatement;
import pincite.english.FoldedText;
import pincite.english.Words;

/**
 * What of a statement the sentences that it cites do not bear; nothing else is a source. Either one sentence bears all of it, or each of
 * its clauses is borne by one. Of who did what to whom, only two names or numbers that change places are seen, and nothing of what "it"
 * and "he" stand for: a statement that puts a name there is not borne.
 */
public record StatementProof(List<Unsupported> unsupported) {

    public StatementProof {
        unsupported = List.copyOf(unsupported);
    }

    /** @param citedSentences in any order */
    public static StatementProof of(String statement, List<String> citedSentences) {
        var reading = Words.folded(statement);
        if (reading.all().isEmpty() || citedSentences.isEmpty()) {
            return new StatementProof(List.of(new Unsupported(Kind.NEW_WORDS, statement.isBlank() ? "-" : statement)));
        }
        return isBorne(statement, reading, citedSentences)
                ? new StatementProof(List.of())
                : found(reading, citedSentences);
    }

    private static boolean isBorne(String statement, Words reading, List<String> sentences) {
        var folded = sentences.stream().map(FoldedText::fold).toList();
        return QuotedRuns.in(reading.text()).stream()
                .allMatch(run -> folded.stream().anyMatch(each -> QuotedRuns.stands(run, each)))
                && BorneStatement.isHad(statement, sentences);
    }

    /** Where no check finds what is wrong, the wording as a whole is. */
    private static StatementProof found(Words reading, List<String> sentences) {
        var found = best(reading, sentences);
        return found.isSupported() ? new StatementProof(List.of(new Unsupported(Kind.WORDING, reading.text()))) : found;
    }

    public boolean isSupported() {
        return unsupported.isEmpty();
    }

    public List<String> unsupported(Kind kind) {
        return unsupported.stream().filter(each -> each.kind() == kind).map(Unsupported::words).toList();
    }

    /** By the sentence that bears it best. */
    private static StatementProof best(Words part, List<String> sentences) {
        return IntStream.range(0, sentences.size()).mapToObj(number -> pair(part, sentences, number))
                .min(Comparator.comparingInt(proof -> proof.unsupported.size())).orElseThrow();
    }

    private static StatementProof pair(Words part, List<String> sentences, int number) {
        var others = Stream.concat(sentences.subList(0, number).stream(),
                sentences.subList(number + 1, sentences.size()).stream()).toList();
        return new StatementProof(new Pairing(part, Words.folded(sentences.get(number)), others).unsupported());
    }
}
