package pincite.conversation.follow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.conversation.typed.Shape;
import pincite.english.Calendar;
import pincite.english.Word;
import pincite.english.Words;
import pincite.english.WrittenNames;

/** Asks the last question again with one part of it replaced: "And the head of risk?" */
final class Replacement {

    private static final int LONGEST = 5;
    private static final Pattern END = Pattern.compile("(?<![\\s?!.])[\\s?!.]++$");

    private static final Pattern IT_THAT = Pattern.compile("\\b(?:was|is) it that ");

    private final Topic topic;
    private final Antecedents antecedents;

    Replacement(Topic topic, Antecedents antecedents) {
        this.topic = topic;
        this.antecedents = antecedents;
    }

    /** Whether it is a part of a question even without "and". */
    static boolean isFragment(Shape shape) {
        var first = shape.words().get(0);
        return shape.words().size() <= LONGEST
                && (first.isPreposition() || first.isDeterminer());
    }

    String of(String fragment) {
        var part = END.matcher(fragment).replaceFirst("").replaceFirst("(?i),? (?:too|as well|then)$", "");
        return when(part).or(() -> alike(part)).or(() -> counted(part)).or(() -> doer(part)).or(() -> noun(part))
                .orElseGet(() -> bare() + " " + part + "?");
    }

    /** "The other one": named lately beside the one that was asked about, of its kind, and the only such. */
    Optional<String> byOther(List<Earlier> recent) {
        var asked = Stream.concat(topic.nouns().stream().map(Noun::text), topic.shortAnswer().stream()).toList();
        return only(recent.stream().flatMap(turn -> antecedents.namedIn(turn).stream()), asked)
                .or(() -> only(topic.said().stream().flatMap(WrittenNames::insideSentences), asked))
                .flatMap(this::noun);
    }

    private Optional<String> only(Stream<String> names, List<String> asked) {
        var others = names.distinct().filter(name -> asked.stream().noneMatch(one -> one.contains(name)
                || name.contains(one))).filter(name -> asked.stream().anyMatch(one -> isAlike(one, name))).toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** Both are persons or neither is, and both are names or neither is. */
    private boolean isAlike(String one, String other) {
        return isOfPerson(one) == isOfPerson(other) && isNamed(one) == isNamed(other);
    }

    private boolean isOfPerson(String name) {
        var bare = People.withoutOffice(name);
        return antecedents.isShownPerson(bare) || antecedents.isSurname(bare);
    }

    private static boolean isNamed(String name) {
        return Words.of(name).all().stream().anyMatch(Word::isCapitalised);
    }

    private String bare() {
        return END.matcher(topic.shape().text()).replaceFirst("");
    }

    /** A time or a place replaces one that was said the same way, or is added. */
    private Optional<String> when(String part) {
        var words = Words.withHyphens(part).all();
        boolean isTime = words.stream().map(Word::text).anyMatch(Calendar::isTime);
        if (!isTime && !words.get(0).isPreposition()) {
            return Optional.empty();
        }
        return Optional.of(isTime
                ? Circumstances.TIMES.matcher(bare()).replaceFirst("") + " " + part + "?"
                : sameWay(words.get(0), part).orElseGet(() -> bare() + " " + part + "?"));
    }

    /** "For children" takes the place of "for adults", up to the next preposition. */
    private Optional<String> sameWay(Word preposition, String part) {
        var words = topic.shape().words();
        return IntStream.range(topic.shape().asking(), words.size() - 1).boxed()
                .filter(at -> words.get(at).lower().equals(preposition.lower())).reduce((first, last) -> last)
                .map(from -> replaced(words.get(from).start(), end(from), part));
    }

    private int end(int from) {
        var words = topic.shape().words();
        int next = IntStream.range(from + 1, words.size()).filter(at -> words.get(at).isPreposition()).findFirst()
                .orElse(words.size());
        return words.get(next - 1).end();
    }

    /** "the head of risk" replaces what shares most words with it. */
    private Optional<String> alike(String part) {
        var wanted = Words.withHyphens(part).all();
        var words = topic.shape().words();
        int size = wanted.size();
        return IntStream.rangeClosed(topic.shape().asking(), words.size() - size).boxed()
                .filter(at -> sharesContent(wanted, words.subList(at, at + size)))
                .max((one, other) -> Long.compare(shared(wanted, words.subList(one, one + size)),
                        shared(wanted, words.subList(other, other + size))))
                .map(at -> replaced(words.get(at).start(), words.get(at + size - 1).end(), part));
    }

    private static boolean sharesContent(List<Word> wanted, List<Word> window) {
        return IntStream.range(0, wanted.size()).anyMatch(
                at -> !wanted.get(at).isOfClosedClass() && wanted.get(at).stem().equals(window.get(at).stem()));
    }

    private static long shared(List<Word> wanted, List<Word> window) {
        return IntStream.range(0, wanted.size())
                .filter(at -> wanted.get(at).stem().equals(window.get(at).stem())).count();
    }

    /** After "how many" a plural is what is counted. */
    private Optional<String> counted(String part) {
        var shape = topic.shape();
        boolean isCounted = shape.asking() > 2 && shape.isAskedBy("how")
                && !Words.withHyphens(part).all().get(0).isCapitalised();
        return isCounted
                ? Optional.of(replaced(shape.words().get(2).start(), shape.words().get(shape.asking() - 1).end(), part
                        .replaceFirst("(?i)^the ", "")))
                : Optional.empty();
    }

    /** "And the head of risk?" of who left: "Was it the head of risk that left?" */
    private Optional<String> doer(String part) {
        var found = IT_THAT.matcher(topic.shape().text());
        boolean isPerson = antecedents.isPerson(part) || isRole(part);
        if (!isPerson || topic.nouns().stream().anyMatch(noun -> noun.isRole()
                || noun.isName() && antecedents.isPerson(noun.text()) && !found.find(0))) {
            return Optional.empty();
        }
        if (found.find(0)) {
            var subject = topic.subject(topic.shape().text().substring(found.end()));
            return subject.isEmpty()
                    ? Optional.empty()
                    : Optional.of(replaced(found.end(), found.end() + subject.length(), part));
        }
        boolean isOfPerson = topic.shape().auxiliary() < 0 && topic.shape().isAskedBy("who");
        return isOfPerson ? Optional.of("Was it " + part + " that " + topic.shape().from(1) + "?") : Optional.empty();
    }

    private static boolean isRole(String part) {
        return Noun.in("is " + part, List.of()).stream().anyMatch(Noun::isRole);
    }

    /** A person replaces a person, a name a name, another noun the last noun. */
    private Optional<String> noun(String part) {
        var nouns = topic.nouns();
        boolean isName = Words.withHyphens(part).all().stream().anyMatch(Word::isCapitalised);
        boolean isPerson = antecedents.isPerson(part);
        return last(nouns.stream().filter(
                noun -> noun.isName() == isName && (!isName || antecedents.isPerson(noun.text()) == isPerson)).toList())
                .or(() -> last(nouns.stream().filter(noun -> noun.isName() == isName).toList()))
                .or(() -> last(nouns)).map(noun -> replaced(noun.start(), noun.end(), part));
    }

    private static Optional<Noun> last(List<Noun> nouns) {
        return nouns.isEmpty() ? Optional.empty() : Optional.of(nouns.get(nouns.size() - 1));
    }

    private String replaced(int start, int end, String part) {
        var text = topic.shape().text();
        return text.substring(0, start) + part + text.substring(end);
    }
}
