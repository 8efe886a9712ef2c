package pincite.conversation.follow;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.english.Typography;
import pincite.english.WordClass;

/** Puts in the place of "the judge", "the company" and "the latter" the one name that they point at; where there are several, they stay. */
final class Descriptions {

    private static final Pattern OFFICE = described(WordClass.OFFICE);
    private static final Pattern BODY = described(WordClass.BODY);
    private static final Pattern OF_TWO = Pattern.compile("(?i)\\bthe (former|latter|first one|second one)\\b");

    /** "Who is the judge?" asks for the name. */
    private static final Pattern ASKED_FOR = Pattern
            .compile("(?i)^(?:who|what|which)(?:['’]s| is| was| are| were) the\\b");

    private final Earlier last;
    private final Antecedents antecedents;

    Descriptions(Earlier last, Antecedents antecedents) {
        this.last = last;
        this.antecedents = antecedents;
    }

    /** Alone, and not "the judge of Oldbridge", "the judge Ada Lund", "the mayor's". */
    private static Pattern described(WordClass wordClass) {
        return Pattern
                .compile("\\b[Tt]he (" + wordClass.pattern() + ")(?=[\\s?.!,]|$)(?! (?:of|for|at|in) |,? \\p{Lu}|\\s+"
                        + "\\p{Ll}+(?:er|or|ist)\\b)");
    }

    String read(String question) {
        if (ASKED_FOR.matcher(question).find()) {
            return question;
        }
        var ofTwo = replaced(OF_TWO, question, found -> ofTwo(found.group(1).toLowerCase(Locale.ROOT)));
        var people = replaced(OFFICE, ofTwo, found -> antecedents.holder(found.group(1)));
        return replaced(BODY, people, found -> isAsked(found.group()) ? Optional.empty() : antecedents.onlyBody(last));
    }

    private boolean isAsked(String description) {
        return last.read().toLowerCase(Locale.ROOT).contains(description.toLowerCase(Locale.ROOT));
    }

    private interface Reading {
        Optional<String> of(MatchResult found);
    }

    private static String replaced(Pattern pattern, String question, Reading reading) {
        return pattern.matcher(question).replaceAll(found -> java.util.regex.Matcher
                .quoteReplacement(
                        reading.of(found).map(name -> found.start() == 0 ? Typography.capitalised(name) : name)
                                .orElse(found.group())));
    }

    private Optional<String> ofTwo(String which) {
        boolean isFirst = which.startsWith("f");
        return Stream.of(antecedents.pairIn(last), antecedents.answeredIn(last)).filter(pair -> pair.size() == 2)
                .map(pair -> pair.get(isFirst ? 0 : 1)).findFirst();
    }
}
