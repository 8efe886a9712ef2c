package pincite.story.difference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.story.ToldSentence;
import pincite.story.people.Naming;

/** Words that have a capital inside sentences and are never written small there: where one begins a sentence, it is a name. */
record KnownNames(Set<String> words) {

    private static final Pattern INSIDE = Pattern
            .compile("(?<=(?:[\\p{Ll}\\p{N},]|\\b(?:St|Mt|Ft)\\.) )\\p{L}[\\p{L}\\p{N}-]{1,30}");

    static KnownNames in(List<ToldSentence> tellings) {
        var inside = tellings.stream().parallel()
                .flatMap(telling -> Stream.of(telling.read(), telling.publication().title()))
                .flatMap(text -> INSIDE.matcher(text).results()).map(MatchResult::group).collect(Collectors.toSet());
        return new KnownNames(inside.stream().filter(word -> !word.equals(small(word)) && !inside.contains(small(word)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static String small(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** Those of a sentence that are names for sure. */
    List<Naming> namings(ToldSentence telling) {
        return Naming.in(telling).stream().filter(naming -> !naming.isUnsure() || words.contains(naming.name()))
                .toList();
    }
}
