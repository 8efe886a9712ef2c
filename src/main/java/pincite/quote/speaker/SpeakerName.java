package pincite.quote.speaker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** How somebody is called who says something. */
record SpeakerName(String written) {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "sir", "lady", "lord", "prof",
            "professor",
            "justice", "the", "a", "an", "rev", "st", "detective", "sergeant", "inspector", "councillor", "sheriff",
            "chair", "deputy", "acting", "former");

    SpeakerName {
        if (written.isBlank()) {
            throw new IllegalArgumentException("A speaker needs a name");
        }
    }

    /** Both may be the same; of one without a name only another one without any can be told apart. */
    boolean mayBe(SpeakerName other) {
        var own = names();
        var others = other.names();
        if (own.isEmpty() || others.isEmpty()) {
            return own.isEmpty() != others.isEmpty() || sharesWord(other);
        }
        return isSame(own, others);
    }

    /** The last name is the same, or one is a part of the other; and no first name is another. */
    private static boolean isSame(List<String> own, List<String> others) {
        if (String.join("", own).equals(String.join("", others)) || areInitials(own, others)
                || areInitials(others, own)) {
            return true;
        }
        if (own.size() == 1 || others.size() == 1) {
            return own.containsAll(others) || others.containsAll(own);
        }
        boolean isLast = own.get(own.size() - 1).equals(others.get(others.size() - 1));
        return isLast && firsts(own).anyMatch(one -> firsts(others).anyMatch(other -> isFirst(one, other)))
                || own.containsAll(others) || others.containsAll(own);
    }

    private static Stream<String> firsts(List<String> names) {
        return names.stream().limit(names.size() - 1);
    }

    /** "SEC" of "Securities and Exchange Commission". */
    private static boolean areInitials(List<String> initials, List<String> names) {
        return initials.size() == 1 && initials.get(0).length() > 1 && names.size() > 1
                && names.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining())
                        .endsWith(initials.get(0));
    }

    private static boolean isFirst(String own, String other) {
        return own.equals(other) || own.charAt(0) == other.charAt(0) && (own.length() == 1 || other.length() == 1);
    }

    boolean isName() {
        return !names().isEmpty();
    }

    private boolean sharesWord(SpeakerName other) {
        var own = content();
        return own.isEmpty() || other.content().isEmpty() || other.content().stream().anyMatch(own::contains);
    }

    private Set<String> content() {
        return Words.of(written).all().stream().filter(Word::isContent).map(Word::stem).collect(Collectors.toSet());
    }

    /** A sentence tells of it that it says something. */
    boolean isBesideSaying(String sentence) {
        var words = Words.folded(sentence);
        var names = names();
        return !names.isEmpty() && IntStream.range(0, words.size())
                .filter(place -> words.lower(place).equals(names.get(names.size() - 1))
                        && isCalled(names, words, place))
                .anyMatch(place -> words.all().stream().skip(place + 1).limit(1)
                        .anyMatch(word -> word.isA(WordClass.SAYING))
                        || WordClass.PLAINSAYING.has(words.lower(place - 1))
                        || WordClass.PLAINSAYING.has(words.lower(place - names.size())));
    }

    /** No other first name stands before the last one. */
    private static boolean isCalled(List<String> names, Words words, int last) {
        return names.size() == 1 || last == 0 || !isName(words.word(last - 1))
                || isFirst(names.get(names.size() - 2), words.lower(last - 1));
    }

    /** In lower case; what a comma adds to a name is none of it. */
    private List<String> names() {
        for (var part : written.split(",")) {
            var names = Words.folded(part).all().stream().filter(SpeakerName::isName)
                    .map(word -> word.lower().replaceAll("'s$|\\.", "")).toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static boolean isName(Word word) {
        return word.isCapitalised() && !word.isA(WordClass.OFFICE) && !TITLES.contains(word.lower())
                && !word.isOfClosedClass();
    }
}
