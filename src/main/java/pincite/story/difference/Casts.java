package pincite.story.difference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.english.FoldedText;
import pincite.english.Lexicon;
import pincite.english.grammar.PartOfSpeech;
import pincite.english.grammar.Tagger;
import pincite.story.ToldSentence;
import pincite.story.people.Naming;

/** Who is named in each article, and in all of its case. */
final class Casts {

    private static final Pattern KIND = Pattern.compile("^ (?<noun>\\p{Ll}{3,20})\\b(?![’'-])");

    private final Map<String, Cast> casts = new HashMap<>();

    /** "The Ostermill tannery". */
    private record Kind(String noun, String name) {
    }

    Casts(List<ToldSentence> tellings, KnownNames known) {
        tellings.stream().collect(Collectors.groupingBy(Casts::caseOrArticle, TreeMap::new, Collectors.toList()))
                .values().parallelStream().map(told -> ofCase(told, known)).toList().forEach(casts::putAll);
    }

    private static String caseOrArticle(ToldSentence telling) {
        return telling.inCase().map("case "::concat).orElse("article " + telling.article());
    }

    private static Map<String, Cast> ofCase(List<ToldSentence> told, KnownNames known) {
        var namings = told.stream().collect(Collectors.groupingBy(ToldSentence::article, TreeMap::new,
                Collectors.flatMapping(telling -> known.namings(telling).stream(), Collectors.toList())));
        var all = names(namings.values().stream().flatMap(Collection::stream).toList());
        var kinds = kinds(namings.values().stream().flatMap(Collection::stream).toList());
        var inCase = told.get(0).inCase();
        return namings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> new Cast(inCase, names(entry.getValue()), all, kinds)));
    }

    private static Set<String> names(List<Naming> namings) {
        return namings.stream().map(Naming::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> kinds(List<Naming> namings) {
        var names = namings.stream().filter(Cast::isDefinite).flatMap(naming -> kind(naming).stream())
                .collect(Collectors.groupingBy(Kind::noun, TreeMap::new,
                        Collectors.mapping(Kind::name, Collectors.toCollection(TreeSet::new))));
        names.values().removeIf(each -> each.size() > 1);
        return names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().first()));
    }

    private static List<Kind> kind(Naming naming) {
        var read = naming.telling().read();
        int end = naming.nameStart() + naming.name().length();
        var behind = KIND.matcher(read.substring(end));
        return behind.find() && !Lexicon.isFunctionWord(behind.group("noun")) && isNoun(read, end + 1)
                ? List.of(new Kind(behind.group("noun"), naming.name()))
                : List.of();
    }

    private static boolean isNoun(String read, int start) {
        return Tagger.tokens(FoldedText.fold(read)).stream()
                .anyMatch(token -> token.start() == start && token.is(PartOfSpeech.NOUN));
    }

    Cast of(ToldSentence telling) {
        return casts.get(telling.article());
    }
}
