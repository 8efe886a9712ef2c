package pincite.answer;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.writer.Quote;
import pincite.story.people.Directory;
import pincite.story.people.Naming;
import pincite.story.people.Person;

/** Who is named, with the sentences that name them, each verified in its article. */
@ApplicationScoped
public class WhoIsNamed {

    /** Sentences of one person. */
    private static final int MOST_QUOTES = 50;

    private final Directory directory;
    private final Prover prover;

    @Inject
    WhoIsNamed(Directory directory, CitationVerifier verifier) {
        this.directory = directory;
        this.prover = new Prover(verifier);
    }

    /** Those of the most articles first. */
    public List<Person> all() {
        return directory.current().all();
    }

    /** By any spelling, or a part of the name that no other has. */
    public Optional<Person> find(String name) {
        return directory.current().find(name);
    }

    /** In the order of time, at most 50. */
    public List<Citation> quotes(Person person) {
        return prover.cited(person.namings().stream().map(Naming::telling).distinct().limit(MOST_QUOTES)
                .map(Quote::of).toList());
    }
}
