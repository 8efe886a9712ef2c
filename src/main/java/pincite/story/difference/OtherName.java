package pincite.story.difference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.english.Stem;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.story.people.Naming;

/** Names of whom or what there is one only: who holds an office, who did what is done once, where it was. */
final class OtherName {

    /** What is done to something by one only. */
    private static final Set<String> ONCE = Stem.ofEach("dismissed", "founded", "leads", "led", "heads", "headed",
            "won",
            "wrote", "written", "buys", "bought", "acquired", "invented", "discovered", "stole", "stolen", "killed",
            "murdered", "shot", "designed", "directed", "built", "owns", "owned", "chairs", "chaired", "succeeds",
            "replaces", "captained", "presides", "represents", "sentenced", "overturned", "upheld", "succeeded",
            "published", "painted", "composed");
    /** What happens in one place. */
    private static final Set<String> PLACED = Stem.ofEach("heard", "held", "moved", "tried", "born", "died", "buried",
            "arrested", "killed", "takes", "opens", "sits");
    /** What only one has at a time. */
    private static final Set<String> OFFICE = Stream
            .concat(WordClass.OFFICE.words().stream(), Stream.of("counsel", "successor", "treasurer", "editor",
                    "commander", "trustee", "receiver", "administrator", "warden"))
            .filter(word -> !Set.of("mr", "mrs", "ms", "dr", "man", "woman", "victim", "suspect", "witness",
                    "defendant", "plaintiff", "analyst", "player", "reporter", "doctor").contains(word))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> MANY = Stem.ofEach("testified", "met", "said", "told", "spoke", "joined",
            "attended", "interviewed", "questioned", "called", "named", "charged", "accused");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "as");
    private static final Set<String> PLACING = Set.of("in", "at", "to");
    private static final Set<String> DEFINITE = Set.of("the", "its", "their", "his", "her");
    private static final Pattern AGENT = Pattern.compile("\\bby (?:the )?(?:\\p{L}[\\p{L}'’-]* ){0,3}$");
    private static final int NEAR = 40;
    /** Words that may stand between a name and what its bearer did. */
    private static final int BETWEEN = 3;

    private OtherName() {
    }

    static Otherness between(ToldFacts one, ToldFacts other, SharedNames names) {
        if (names.own().isEmpty() || names.others().isEmpty()) {
            return Otherness.NONE;
        }
        if (names.own().size() > 1 || names.others().size() > 1) {
            return Otherness.OPEN;
        }
        var own = names.own().get(0);
        var others = names.others().get(0);
        return isOfOne(one, own, other, others) ? Otherness.of(own.name(), others.name()) : Otherness.OPEN;
    }

    private static boolean isOfOne(ToldFacts one, Naming own, ToldFacts other, Naming others) {
        boolean isMany = one.hasStem(MANY) && other.hasStem(MANY) && !isTitled(own, others);
        return !isMany && !isPartlySame(own, others)
                && (isTitled(own, others) && !isHeard(one) && !isHeard(other)
                        || isOffice(one) && isOffice(other) && isOfficeShared(one, other)
                        || isDoer(one, own, other, others) || isPlace(one, own, other, others));
    }

    /** Two of one family, or a firm and a part of it. */
    private static boolean isPartlySame(Naming own, Naming others) {
        var words = List.of(others.name().toLowerCase(Locale.ROOT).split(" "));
        return Arrays.stream(own.name().toLowerCase(Locale.ROOT).split(" ")).anyMatch(words::contains);
    }

    private static boolean isHeard(ToldFacts said) {
        return said.words().text().matches(".*\\b(?:testified|heard from|spoke|met)\\b.*");
    }

    /** "Judge Amara Lindqvist", "Judge Robert Hale". */
    private static boolean isTitled(Naming own, Naming others) {
        var title = offices(own);
        return !title.isEmpty() && title.equals(offices(others));
    }

    /** What stands before the name, or is said of it. */
    private static Set<String> offices(Naming naming) {
        var read = naming.telling().read();
        int start = naming.nameStart();
        var before = read.substring(0, start).strip();
        var said = naming.as().orElse("") + " " + before.substring(before.lastIndexOf(' ') + 1);
        return Words.folded(said).all().stream().filter(word -> word.isOneOf(OFFICE)).map(Word::lower)
                .collect(Collectors.toSet());
    }

    /** Somebody is, or is made, "its new general counsel". */
    private static boolean isOffice(ToldFacts said) {
        var words = said.words();
        return said.has(BE) && IntStream.range(1, words.size())
                .anyMatch(place -> OFFICE.contains(words.lower(place)) && isDefinite(words, place));
    }

    private static boolean isDefinite(Words words, int place) {
        return IntStream.rangeClosed(Math.max(0, place - BETWEEN), place - 1)
                .anyMatch(before -> DEFINITE.contains(words.lower(before)) || words.lower(before).equals("as"));
    }

    private static boolean isOfficeShared(ToldFacts one, ToldFacts other) {
        return one.words().all().stream().filter(word -> word.isOneOf(OFFICE)).anyMatch(
                word -> other.words().all().stream().anyMatch(each -> each.stem().equals(word.stem())));
    }

    private static boolean isDoer(ToldFacts one, Naming own, ToldFacts other, Naming others) {
        return ONCE.stream().anyMatch(verb -> does(one, own, verb) && does(other, others, verb));
    }

    private static boolean does(ToldFacts said, Naming naming, String verb) {
        var read = said.telling().read();
        int start = naming.words().start();
        boolean isAgent = AGENT.matcher(read.substring(Math.max(0, start - NEAR), Math.max(0, start))).find();
        return isAgent ? said.hasStem(Set.of(verb)) : isSubject(read.substring(naming.words().end()), verb);
    }

    /** Right behind the name, and not done to its bearer. */
    private static boolean isSubject(String behind, String verb) {
        var words = Words.folded(behind);
        int place = IntStream.range(0, Math.min(BETWEEN, words.size()))
                .filter(each -> words.word(each).stem().equals(verb)).findFirst().orElse(-1);
        return place >= 0 && IntStream.range(0, place).noneMatch(each -> BE.contains(words.lower(each)));
    }

    private static boolean isPlace(ToldFacts one, Naming own, ToldFacts other, Naming others) {
        var before = placing(one, own);
        return before.isPresent() && before.equals(placing(other, others))
                && PLACED.stream().anyMatch(verb -> one.hasStem(Set.of(verb)) && other.hasStem(Set.of(verb)));
    }

    private static Optional<String> placing(ToldFacts said, Naming naming) {
        var before = said.telling().read().substring(0, naming.words().start()).strip();
        return Optional.of(before.substring(before.lastIndexOf(' ') + 1)).filter(PLACING::contains);
    }
}
