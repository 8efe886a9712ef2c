package pincite.story.difference;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.FoldedText;
import pincite.english.grammar.PartOfSpeech;
import pincite.english.grammar.Tagger;
import pincite.english.grammar.Token;
import pincite.story.ToldSentence;
import pincite.story.people.Naming;

/**
 * Who is named in an article and in its case, and whom a short form means there: "the Office", "the tannery".
 *
 * @param names of the article
 * @param all   of its case
 * @param kinds that stand behind one name only in the case: the "tannery" of "the Ostermill tannery"
 */
record Cast(Optional<String> inCase, Set<String> names, Set<String> all, Map<String, String> kinds) {

    private static final Set<PartOfSpeech> GOES_ON = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    private static final Pattern DEFINITE = Pattern.compile("(?i)(?:^|.*\\W)the ", Pattern.DOTALL);
    private static final int NEAR = 5;

    /** By its full name, where it stands in short and only one name of the article, or else of the case, ends so. */
    Naming inFull(Naming naming) {
        return naming.name().contains(" ") || !isDefinite(naming)
                ? naming
                : ending(naming.name(), names).or(() -> ending(naming.name(), all))
                        .map(full -> new Naming(full, naming.telling(), naming.as(), naming.words(), false))
                        .orElse(naming);
    }

    static boolean isDefinite(Naming naming) {
        var read = naming.telling().read();
        int start = naming.nameStart();
        return DEFINITE.matcher(read.substring(Math.max(0, start - NEAR), start)).matches();
    }

    private static Optional<String> ending(String word, Set<String> names) {
        var ending = names.stream().filter(name -> name.endsWith(" " + word)).limit(2).toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    /** Those that are called by their kind. */
    List<Naming> meant(ToldSentence telling, List<Token> found) {
        return found.stream().filter(token -> isAlone(telling.read(), token)).map(token -> new Naming(
                kinds.get(token.lower()), telling, Optional.empty(), new Naming.Place(token.start(), token.end()),
                false)).toList();
    }

    private static boolean isAlone(String read, Token kind) {
        return DEFINITE.matcher(read.substring(Math.max(0, kind.start() - NEAR), kind.start())).matches();
    }

    /** That are not part of another: "the tannery workers", and stand alone or behind the name. */
    List<Token> kindsIn(String read) {
        if (kinds.keySet().stream().noneMatch(read::contains)) {
            return List.of();
        }
        var tokens = Tagger.tokens(FoldedText.fold(read));
        return IntStream.range(1, tokens.size())
                .filter(place -> kinds.containsKey(tokens.get(place).text()))
                .filter(place -> place + 1 == tokens.size() || !GOES_ON.contains(tokens.get(place + 1).part())
                        && !tokens.get(place + 1).is("'s"))
                .mapToObj(tokens::get).toList();
    }

    /** Words of kinds that are as good as names. */
    Stream<String> kindWords(ToldSentence telling, List<Token> found) {
        return found.stream()
                .filter(token -> isAlone(telling.read(), token)
                        || telling.read().startsWith(kinds.get(token.lower()) + " ",
                                token.start() - kinds.get(token.lower()).length() - 1))
                .map(Token::lower);
    }

    /** Whether the article names whom the name names, be it by more or fewer words. */
    boolean hasNamed(String name) {
        var words = words(name);
        return names.stream().map(Cast::words).anyMatch(each -> each.containsAll(words) || words.containsAll(each));
    }

    boolean sharesNames(Cast other) {
        return !Collections.disjoint(names, other.names) || names.stream().anyMatch(other::hasNamed);
    }

    private static Set<String> words(String name) {
        return Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
    }
}
