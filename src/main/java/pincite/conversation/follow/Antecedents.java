package pincite.conversation.follow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.conversation.typed.Shape;
import pincite.english.Calendar;
import pincite.english.Word;
import pincite.english.Words;

/** Whom and what pronouns may point at: the latest that fits. */
final class Antecedents {

    private final List<Earlier> latestFirst;
    private final People people;

    /** @param turns oldest first */
    Antecedents(List<Earlier> turns) {
        var reversed = new ArrayList<>(turns);
        Collections.reverse(reversed);
        this.latestFirst = List.copyOf(reversed);
        this.people = new People(turns.stream().flatMap(turn -> new Topic(turn).texts().stream()).toList());
    }

    /** He, she: whom a question was answered with or named, and only then whom an answer mentioned. */
    Optional<String> person() {
        return fullName().map(name -> people.isPerson(name) ? name.substring(name.lastIndexOf(' ') + 1) : name);
    }

    private Optional<String> fullName() {
        return latest(turn -> askedFor(turn).map(People::withoutOffice).filter(people::isShownPerson)
                .or(() -> namedPerson(turn, people::isShownPerson))).or(() -> latest(this::mentionedPerson))
                .or(() -> latest(turn -> whoeverItWas(turn)))
                .or(() -> latest(turn -> namedPerson(turn, people::isPerson)));
    }

    /** It: what a question was about, its subject first. */
    Optional<String> thing() {
        return latest(turn -> chosenThing(turn).or(() -> things(turn).map(Noun::text).findFirst())
                .or(() -> askedFor(turn)
                        .filter(answer -> !people.isShownPerson(People.withoutOffice(answer)) && !isSeveral(answer))));
    }

    /** The same, by its name. */
    Optional<String> namedThing() {
        return latest(turn -> things(turn).filter(Noun::isName).map(Noun::text).findFirst());
    }

    /** They: several whom a question was answered with, several that it named, or a body of people. */
    Optional<String> several() {
        return latest(turn -> askedFor(turn).filter(Antecedents::isSeveral).or(() -> plural(turn)).or(() -> body(turn)))
                .or(this::thing).or(this::person);
    }

    /** There. */
    Optional<String> place() {
        return latest(Circumstances::place);
    }

    /** Then. */
    Optional<String> time() {
        return latest(Circumstances::time);
    }

    /** "The judge", where the last answer that speaks of one calls one person so. */
    Optional<String> holder(String office) {
        var named = Pattern.compile("(?i)\\b" + Pattern.quote(office) + "\\b");
        return latestFirst.stream().map(turn -> new Topic(turn).said())
                .filter(said -> said.stream().anyMatch(text -> named.matcher(text).find())).findFirst()
                .flatMap(said -> people.holder(office, said));
    }

    /** "The company", where one is named, and no other. */
    Optional<String> onlyBody(Earlier turn) {
        var bodies = Stream
                .concat(nouns(turn).filter(noun -> !noun.isRole()).map(Noun::text), answeredIn(turn).stream())
                .map(Filling::withSmallArticle).filter(name -> !people.isShownPerson(name) && !isTime(name)).distinct()
                .toList();
        return bodies.size() == 1 && Character.isUpperCase(bodies.get(0).replaceFirst("^the ", "").charAt(0))
                ? Optional.of(bodies.get(0))
                : Optional.empty();
    }

    private static boolean isTime(String name) {
        return Words.of(name).all().stream().map(Word::text).anyMatch(Calendar::isTime);
    }

    /** Names and nouns, as the question has them. */
    List<String> namedIn(Earlier turn) {
        return nouns(turn).filter(noun -> !noun.isTime()).map(Noun::text).toList();
    }

    /** "The tunnel or the ferry". */
    List<String> pairIn(Earlier turn) {
        var nouns = nouns(turn).toList();
        return IntStream.range(1, nouns.size()).filter(at -> turn.read().substring(nouns.get(at - 1).end(),
                nouns.get(at).start()).matches(",? (?:and|or|than|versus) ")).boxed().findFirst()
                .map(at -> nouns.subList(at - 1, at + 1).stream().map(Noun::text).toList()).orElse(namedIn(turn));
    }

    List<String> answeredIn(Earlier turn) {
        return turn.shortAnswer().map(Antecedents::parts).orElse(List.of());
    }

    /** By its look alone. */
    boolean isPerson(String name) {
        return people.isPerson(name);
    }

    boolean isShownPerson(String name) {
        return people.isShownPerson(name);
    }

    /** Of somebody who was asked or told about. */
    boolean isSurname(String name) {
        return latestFirst.stream().flatMap(turn -> new Topic(turn).texts().stream())
                .flatMap(text -> people.people(text).stream())
                .anyMatch(person -> person.endsWith(" " + name));
    }

    private Optional<String> latest(Function<Earlier, Optional<String>> of) {
        return latestFirst.stream().flatMap(turn -> of.apply(turn).stream()).findFirst();
    }

    private static Optional<String> askedFor(Earlier turn) {
        return turn.shortAnswer().filter(answer -> Shape.of(turn.read()).isAskedBy("who", "whom", "which"));
    }

    /** Who did it and is no person: a firm, a port. */
    private Optional<String> body(Earlier turn) {
        return turn.shortAnswer().filter(answer -> Shape.of(turn.read()).isAskedBy("who") && !people.isPerson(answer))
                .map(Filling::withSmallArticle);
    }

    /** By its look alone, but a person answers who did it. */
    private Optional<String> whoeverItWas(Earlier turn) {
        return turn.shortAnswer().filter(answer -> Shape.of(turn.read()).isAskedBy("who", "whom"))
                .map(People::withoutOffice).filter(people::isPerson);
    }

    /** "Which firm" is answered with what is talked about from then on. */
    private Optional<String> chosenThing(Earlier turn) {
        return askedFor(turn).filter(answer -> Shape.of(turn.read()).isAskedBy("which") && !isSeveral(answer)
                && !people.isShownPerson(answer));
    }

    private Optional<String> namedPerson(Earlier turn, Predicate<String> isPerson) {
        return nouns(turn).filter(noun -> noun.isName() ? isPerson.test(noun.text()) : noun.isRole())
                .filter(noun -> !noun.isPlural()).findFirst()
                .map(noun -> noun.isName() ? noun.text() : holder(noun, turn));
    }

    private String holder(Noun office, Earlier turn) {
        return people.holder(office.text(), new Topic(turn).said()).orElse(office.text());
    }

    private Optional<String> mentionedPerson(Earlier turn) {
        return turn.said().stream().flatMap(said -> people.people(said).stream()).findFirst();
    }

    /** What a question says that it is about comes first, then its subject. */
    private Stream<Noun> things(Earlier turn) {
        int about = turn.read().toLowerCase(Locale.ROOT).indexOf(" about ");
        return nouns(turn).flatMap(Noun::withoutOffice)
                .filter(noun -> !noun.isRole() && !noun.isPlural() && !noun.isTime()
                        && !(noun.isName() && (people.isShownPerson(noun.text()) || isSurname(noun.text()))))
                .sorted(Comparator.comparing(noun -> about < 0 || noun.start() < about));
    }

    private static Optional<String> plural(Earlier turn) {
        return nouns(turn).filter(Noun::isPlural).map(Noun::text).findFirst();
    }

    private static Stream<Noun> nouns(Earlier turn) {
        return new Topic(turn).nouns().stream();
    }

    private static boolean isSeveral(String answer) {
        return answer.contains(" and ") || answer.contains(", ");
    }

    static List<String> parts(String several) {
        return Stream.of(several.split(",? and |, ")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
