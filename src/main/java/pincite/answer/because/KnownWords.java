package pincite.answer.because;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.Calendar;
import pincite.english.Lexicon;
import pincite.english.Possessive;
import pincite.english.Quantities;
import pincite.english.SpellingVariants;
import pincite.english.Stem;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.WrittenNames;
import pincite.index.Hit;
import pincite.index.Snapshot;
import pincite.retrieval.Retrieval;
import pincite.retrieval.Scope;

/** What the articles of a scope have. In doubt they have it: nobody must be told that something is missing that is there. */
final class KnownWords {

    /** Of passages with a word of a name; where there are more, it is not looked for further. */
    private static final int MOST = 300;
    /** Those with the rarest digits of an amount come first. */
    private static final int WITH_DIGITS = 5;
    /** Hardly a passage is without all of them. */
    private static final String EVERYWHERE = "has had have were been from who which he she its his her said";
    private static final Pattern YEAR = Pattern.compile(Calendar.YEAR);
    private static final Pattern INNER_SIGN = Pattern.compile("[.']");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private final Snapshot snapshot;
    private final Scope scope;
    private final Retrieval retrieval;

    KnownWords(Snapshot snapshot, Scope scope, Retrieval retrieval) {
        this.snapshot = snapshot;
        this.scope = scope;
        this.retrieval = retrieval;
    }

    boolean have(AskedPart part) {
        return switch (part.kind()) {
            case NAME -> haveName(part);
            case FIGURE -> haveFigure(part);
            case WORD -> haveWord(part.words().get(0));
        };
    }

    private boolean haveName(AskedPart name) {
        var telling = telling(name.words());
        return telling.stream().allMatch(this::haveWord) && (telling.size() < 2 || haveTogether(telling))
                || isSource(name.text());
    }

    /** Without "Inc.", which may be left out, and initials; all where there are no others. */
    private static List<Word> telling(List<Word> name) {
        var telling = name.stream().filter(word -> word.text().length() > 1 && !word.isA(WordClass.BODY)
                && !WrittenNames.isLink(word.lower())).toList();
        return telling.isEmpty() ? name : telling;
    }

    private boolean haveWord(Word word) {
        return forms(word).anyMatch(this::haveAllOf);
    }

    private static Stream<String> forms(Word word) {
        var plain = Possessive.without(word.lower());
        return Stream.concat(Stream.of(plain), SpellingVariants.of(plain));
    }

    /** "Binance.US" is had where its parts are; "U.S." where "US" is. */
    private boolean haveAllOf(String word) {
        var parts = INNER_SIGN.splitAsStream(word).filter(part -> part.length() > 1).toList();
        return have(INNER_SIGN.matcher(word).replaceAll(""))
                || !parts.isEmpty() && parts.stream().allMatch(this::have);
    }

    private boolean have(String text) {
        return !found(text, scope, 1).isEmpty();
    }

    private List<Hit> found(String text, Scope within, int most) {
        return snapshot.byWords(text, within.filter(), most);
    }

    /** Those of whose words what was found has no other form, and no word that may stand for it. */
    List<AskedPart> withoutKin(List<AskedPart> unknown) {
        var around = unknown.isEmpty() ? Set.<String>of() : stemsAround();
        return unknown.stream().filter(part -> around.stream()
                .noneMatch(stem -> Lexicon.areKin(stem, part.words().get(0).stem()))).toList();
    }

    private Set<String> stemsAround() {
        return retrieval.passages().stream().flatMap(found -> Words.of(found.passage().text()).all().stream())
                .map(Word::stem).collect(Collectors.toSet());
    }

    /** One passage has all words of the name. */
    private boolean haveTogether(List<Word> name) {
        var having = name.stream().map(this::passagesWith).toList();
        return having.stream().anyMatch(passages -> passages.size() > MOST)
                || having.get(0).stream().anyMatch(passage -> having.stream().allMatch(each -> each.contains(passage)));
    }

    private Set<String> passagesWith(Word word) {
        return forms(word).flatMap(form -> found(form, scope, MOST + 1).stream()).map(Hit::passage)
                .collect(Collectors.toSet());
    }

    /** Of all words and of the parts of those with a sign inside. */
    static Set<String> stems(String text) {
        return Words.folded(unaccented(text)).all().stream()
                .flatMap(word -> Stream.concat(
                        Stream.of(word.lower(), INNER_SIGN.matcher(word.lower()).replaceAll("")),
                        INNER_SIGN.splitAsStream(word.lower())))
                .map(Stem::of).collect(Collectors.toSet());
    }

    static boolean holds(Set<String> stems, List<Word> words) {
        return words.stream().allMatch(word -> forms(word)
                .anyMatch(form -> stems.contains(Stem.of(unaccented(form)))));
    }

    private static String unaccented(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private boolean haveFigure(AskedPart figure) {
        var text = figure.text();
        return YEAR.matcher(text).matches() ? have(text) || isPublishedIn(Integer.parseInt(text)) : haveAmount(figure);
    }

    /** However it is written. */
    private boolean haveAmount(AskedPart figure) {
        var asked = Quantities.of(Words.of(figure.text())).stream().findFirst();
        var written = figure.text() + " " + asked.map(one -> String.join(" ", one.values())).orElse("");
        var found = found(written, scope, WITH_DIGITS).stream().map(Hit::passage).toList();
        return asked.isEmpty() || snapshot.passages(found).stream()
                .flatMap(each -> Quantities.of(Words.folded(each.passage().text())).stream())
                .anyMatch(asked.get()::hasValueOf);
    }

    /** No text needs to have it. */
    private boolean isPublishedIn(int year) {
        return scope.within(year).filter(this::isAnything).isPresent();
    }

    /** Who published, and not what: no text needs to have it. */
    private boolean isSource(String name) {
        boolean isAllowed = scope.sources().isEmpty() || scope.sources().contains(name);
        return isAllowed
                && isAnything(new Scope(scope.articles(), List.of(name), scope.from(), scope.to(), scope.standing()));
    }

    private boolean isAnything(Scope within) {
        return !found(EVERYWHERE, within, 1).isEmpty();
    }
}
