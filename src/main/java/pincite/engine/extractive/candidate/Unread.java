package pincite.engine.extractive.candidate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.index.IndexedPassage;
import pincite.retrieval.Retrieval;

/** The sentences of the retrieved passages that no reader has looked at, behind those that one has. */
public final class Unread {

    private Unread() {
    }

    public static List<Candidate> with(List<Candidate> read, Retrieval retrieval) {
        return Stream.concat(read.stream(), retrieval.passages().stream().flatMap(Unread::of)
                .filter(candidate -> read.stream().noneMatch(candidate::isSame))).toList();
    }

    private static Stream<Candidate> of(IndexedPassage in) {
        return IntStream.range(0, in.passage().sentences().size())
                .filter(number -> in.passage().sentences().get(number).isQuotable())
                .mapToObj(number -> new Candidate(in, number, 0, Map.of(), Optional.empty()));
    }
}
