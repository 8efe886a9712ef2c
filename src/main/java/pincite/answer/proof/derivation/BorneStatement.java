package pincite.answer.proof.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether cited sentences bear a statement. */
public final class BorneStatement {

    /** How often a statement is taken as two. */
    private static final int DEEPEST = 2;
    /** Derivations that are looked for; a statement that needs more is not borne. */
    private static final int MOST = 20_000;

    /** In words and marks; what is longer is no sentence, and each word is a step down. */
    private static final int LONGEST = 300;

    private final List<Vocabulary> sentences;
    private int tried;

    private BorneStatement(List<Vocabulary> sentences) {
        this.sentences = sentences;
    }

    /** @param cited sentences, in any order */
    public static boolean isHad(String statement, List<String> cited) {
        var said = new Structure(UnitReader.of(statement));
        var read = cited.stream().map(sentence -> new Structure(UnitReader.of(sentence)))
                .filter(sentence -> sentence.size() <= LONGEST).toList();
        return said.size() <= LONGEST && new BorneStatement(turned(read)).isHad(said, 0);
    }

    private static List<Vocabulary> turned(List<Structure> read) {
        var all = new ArrayList<Structure>();
        for (int place = 0; place < read.size(); place++) {
            var others = new ArrayList<>(read);
            others.remove(place);
            all.addAll(Turns.of(read.get(place)));
            Referents.of(read.get(place), others).forEach(resolved -> all.addAll(Turns.of(resolved)));
        }
        return all.stream().map(Vocabulary::new).toList();
    }

    private boolean isHad(Structure statement, int depth) {
        return isHadOf(Optional.of(statement)) || isHadOf(SpeakerFirst.of(statement))
                || depth < DEEPEST && TwoClaims.of(statement).stream()
                        .anyMatch(pair -> isHad(pair.one(), depth + 1) && isHad(pair.other(), depth + 1));
    }

    private boolean isHadOf(Optional<Structure> statement) {
        return statement.isPresent() && sentences.stream().filter(sentence -> sentence.covers(statement.get()))
                .anyMatch(sentence -> tried++ < MOST && new Derivation(statement.get(), sentence.of()).exists());
    }
}
