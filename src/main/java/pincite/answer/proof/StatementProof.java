package pincite.answer.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.answer.proof.Unsupported.Kind;
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
        var whole = best(reading, citedSentences);
        return whole.isSupported() ? whole : best(whole, Clauses.of(reading), citedSentences);
    }

    public boolean isSupported() {
        return unsupported.isEmpty();
    }

    public List<String> unsupported(Kind kind) {
        return unsupported.stream().filter(each -> each.kind() == kind).map(Unsupported::words).toList();
    }

    private static StatementProof best(StatementProof whole, List<Words> clauses, List<String> sentences) {
        boolean isEachBorne = clauses.size() > 1
                && clauses.stream().allMatch(clause -> best(clause, sentences).isSupported());
        return isEachBorne ? new StatementProof(List.of()) : whole;
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
