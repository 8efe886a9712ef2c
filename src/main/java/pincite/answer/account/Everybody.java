package pincite.answer.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import pincite.english.PlainText;
import pincite.english.fact.NamesInRow;
import pincite.story.ToldSentence;
import pincite.story.people.NamedPeople;
import pincite.story.people.Naming;

/** Who is involved: those who are named most, in the sentences that tell best who they are. */
record Everybody(NamedPeople people) {

    private static final int MOST = 10;
    private static final int STATEMENTS = 8;

    List<AccountLine> said() {
        var introduced = new LinkedHashMap<ToldSentence, List<Naming>>();
        people.all().stream().filter(person -> !person.isPlace()).limit(MOST)
                .map(person -> person.introduction(Standalone::is))
                .forEach(naming -> introduced.computeIfAbsent(naming.telling(), each -> new ArrayList<>()).add(naming));
        return introduced.entrySet().stream().limit(STATEMENTS)
                .map(entry -> new AccountLine(entry.getKey(), List.of(), shortAnswer(entry.getValue()))).toList();
    }

    /** Who it is and as what, where the sentence introduces one. */
    private static Optional<String> shortAnswer(List<Naming> namings) {
        var naming = namings.get(0);
        var read = naming.telling().read();
        var place = naming.words();
        var words = NamesInRow.around(read, place.start(), place.end())
                .map(row -> read.substring(row.start(), row.end()))
                .orElseGet(() -> read.substring(place.start(), place.end()));
        return Optional.of(words).filter(said -> namings.size() == 1)
                .filter(said -> PlainText.line(naming.telling().text()).contains(said));
    }

    /** Who somebody is; none where nobody calls them anything. */
    List<AccountLine> said(String name) {
        return people.find(name).map(person -> person.introduction(Standalone::is))
                .filter(naming -> naming.as().isPresent())
                .map(naming -> List.of(new AccountLine(naming.telling(), List.of(), shortAnswer(List.of(naming)))))
                .orElse(List.of());
    }
}
