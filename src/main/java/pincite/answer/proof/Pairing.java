package pincite.answer.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import pincite.answer.proof.Unsupported.Kind;
import pincite.english.CalendarDate;
import pincite.english.Dates;
import pincite.english.Words;

/** Holds a statement, or a clause of one, against one sentence. */
final class Pairing {

    private final Words statement;
    private final Words sentence;
    private final List<String> others;
    private final Dates stated;
    private final Dates said;
    private final Alignment alignment;
    private final NameCheck names;

    Pairing(Words statement, Words sentence, List<String> others) {
        this.statement = statement;
        this.sentence = sentence;
        this.others = others;
        this.stated = Dates.of(statement.text());
        this.said = Dates.of(sentence.text());
        this.names = new NameCheck(sentence.text(), others);
        this.alignment = Alignment.of(statement, sentence);
    }

    List<Unsupported> unsupported() {
        var found = new ArrayList<Unsupported>();
        add(found, Kind.NUMBER, new QuantityCheck(statement, stated, sentence, said).unborne());
        add(found, Kind.DATE, stated.found().stream().filter(date -> !said.say(date)).map(CalendarDate::text).toList());
        add(found, Kind.NAME, names.unborne(stated.rest()));
        add(found, Kind.QUOTED_RUN, QuotedRuns.in(statement.text()).stream()
                .filter(run -> !QuotedRuns.stands(run, sentence.text())).toList());
        addClaims(found);
        return List.copyOf(found);
    }

    private void addClaims(List<Unsupported> found) {
        var negation = new NegationCheck(statement, sentence, alignment);
        add(found, Kind.NEGATION, negation.negations());
        add(found, Kind.OPPOSITE, negation.opposites());
        add(found, Kind.CERTAINTY, negation.certainties());
        var words = new WordCheck(statement, this::isSettled, sentence, alignment, others);
        add(found, Kind.SPLICE, Stream
                .of(words.fromElsewhere(), words.usurping(), new RoleCheck(statement, sentence, alignment).swapped())
                .flatMap(each -> each).distinct().toList());
        add(found, Kind.NEW_WORDS, words.tooManyNew());
    }

    /** Part of a date, or of a name whose letters are there. */
    private boolean isSettled(int place) {
        return names.spellsOut(stated.rest(), statement.word(place).text())
                || !Character.isLetterOrDigit(stated.rest().charAt(statement.word(place).start()));
    }

    private static void add(List<Unsupported> found, Kind kind, List<String> words) {
        words.forEach(each -> found.add(new Unsupported(kind, each)));
    }
}
