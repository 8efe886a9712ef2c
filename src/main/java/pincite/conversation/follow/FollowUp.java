package pincite.conversation.follow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.conversation.follow.Understood.Clear;
import pincite.conversation.typed.Correction;
import pincite.conversation.typed.IndirectLead;
import pincite.conversation.typed.Nudge;
import pincite.conversation.typed.Shape;
import pincite.english.Typography;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.retrieval.Asked;
import pincite.retrieval.Question;

/**
 * Reads a question in the light of those before it, without a language model: what it leaves out or points at is put in its
 * words. One that stands by itself is left alone, and what nobody could understand is asked back.
 */
public final class FollowUp {

    /** Further back nobody points. */
    private static final int REMEMBERED = 3;
    private static final int FEW = 2;
    /** What is longer tells by itself what it is about. */
    private static final int LONGEST = 400;
    private static final List<String> CONNECTIVES = List.of("and", "but", "or", "so", "also", "then", "ok",
            "okay", "well", "yes", "yeah", "yep", "no", "nope", "hm", "hmm", "oh", "ah", "right");
    private static final Pattern GOING_ON = Pattern
            .compile("(?i)^\\W*(?:(?:" + String.join("|", CONNECTIVES) + ")\\b[,\\s]*)+");
    private static final Pattern REQUEST = Pattern
            .compile("(?i)^(?:" + IndirectLead.PATTERN + "|" + IndirectLead.ORDER + "\\b)");
    private static final Pattern MORE_ABOUT = Pattern
            .compile("(?i)^(?:" + IndirectLead.PATTERN
                    + "\\s+)?(?:(?:some|a bit|a little)\\s+)?(?:more|all|everything|something)?\\s*"
                    + "(?:about|on)\\s+(.+?)[?!.]*$");
    private static final Pattern ABOUT = Pattern
            .compile("(?i)^(?:what|how) about\\s+|^(?:the )?same (?:for|question about)\\s+");

    private final List<Earlier> recent;
    private final Topic topic;
    private final Antecedents antecedents;

    private FollowUp(List<Earlier> earlier) {
        this.recent = earlier.subList(Math.max(0, earlier.size() - REMEMBERED), earlier.size());
        this.topic = new Topic(last());
        this.antecedents = new Antecedents(recent);
    }

    private Earlier last() {
        return recent.get(recent.size() - 1);
    }

    /**
     * @param earlier  oldest first
     * @param question within what was typed
     */
    public static Understood understand(List<Earlier> earlier, Question typed, String question) {
        var read = question.length() > LONGEST
                ? Optional.of(question)
                : earlier.isEmpty() ? first(question) : new FollowUp(earlier).read(question);
        return read.<Understood>map(text -> new Clear(asked(typed, question, text)))
                .orElseGet(() -> AskingBack.about(question, earlier.stream().reduce((first, second) -> second)));
    }

    private static Asked asked(Question typed, String question, String read) {
        boolean fits = !read.isBlank() && read.codePointCount(0, read.length()) <= Question.LONGEST;
        var text = fits ? read : question;
        return new Asked(typed, text.equals(typed.text().strip()) ? typed : new Question(text));
    }

    /** Of a question that begins a conversation, which can point at nothing but what it names itself. */
    private static Optional<String> first(String asked) {
        var topical = TopicFirst.in(asked).filter(one -> one.isAnnounced() && one.points());
        if (topical.isPresent()) {
            return topical.flatMap(one -> about(one.topic()).read(one.question()));
        }
        var bare = GOING_ON.matcher(asked).replaceFirst("");
        boolean isUnclear = isNothing(bare) || FirstWords.isPointing(asked) || FirstWords.isPointing(bare);
        return isUnclear ? Optional.empty() : Optional.of(asked);
    }

    private static FollowUp about(String name) {
        return new FollowUp(List.of(Earlier.about(name)));
    }

    private static boolean isNothing(String bare) {
        return Words.of(bare).all().isEmpty() || Nudge.isOne(bare) || Correction.isBare(bare);
    }

    /** Empty where it cannot be understood. */
    private Optional<String> read(String asked) {
        if (isNothing(asked)) {
            return Optional.empty();
        }
        var topical = TopicFirst.in(asked).filter(one -> one.isAnnounced() && one.points());
        if (topical.isPresent()) {
            return topical.flatMap(one -> about(one.topic()).read(one.question()));
        }
        var correction = Correction.in(asked);
        if (correction.isPresent()) {
            return corrected(correction.get());
        }
        var bare = GOING_ON.matcher(asked).replaceFirst("");
        return isNothing(bare) ? Optional.empty() : read(asked, bare);
    }

    private Optional<String> read(String asked, String bare) {
        var part = ABOUT.matcher(bare).replaceFirst("");
        if (isPart(part, !part.equals(asked), asked)) {
            return replaced(part);
        }
        var shape = Shape.of(bare);
        var ellipsis = new Ellipsis(topic);
        if (ellipsis.isOne(shape)) {
            return ellipsis.read(shape);
        }
        return Optional
                .of(pointing(bare).or(() -> Optional.of(bare).filter(one -> !bare.equals(asked)).flatMap(this::goingOn))
                        .orElse(asked))
                .filter(read -> !read.equals(asked) || !FirstWords.isPointing(asked));
    }

    /** "And the head of risk?", "In June?" */
    private static boolean isPart(String part, boolean isIntroduced, String asked) {
        var shape = Shape.of(part);
        return !shape.words().isEmpty() && !shape.asks() && !shape.isYesOrNo() && !REQUEST.matcher(part).find()
                && (isIntroduced || asked.endsWith("?") && Replacement.isFragment(shape));
    }

    private Optional<String> replaced(String part) {
        if (Words.of(part).all().stream().allMatch(word -> word.isOfClosedClass() && !word.isA(WordClass.ORDER))) {
            return Optional.empty();
        }
        return Optional.of(new Replacement(topic, antecedents).of(named(part)));
    }

    private Optional<String> corrected(Correction correction) {
        if (correction.isOther()) {
            return new Replacement(topic, antecedents).byOther(recent);
        }
        var about = TopicFirst.in(correction.instead());
        if (about.isPresent()) {
            return about(about.get().topic()).read(about.get().question());
        }
        var question = correction.question();
        var shape = Shape.of(question);
        return shape.asks() || shape.isYesOrNo()
                ? read(question).map(FollowUp::marked)
                : replaced(ABOUT.matcher(question).replaceFirst(""));
    }

    private static String marked(String question) {
        return question.matches(".*[?.!]\\s*") ? question : question + "?";
    }

    private Optional<String> pointing(String bare) {
        var read = named(bare);
        if (read.equals(bare)) {
            return Optional.empty();
        }
        var more = MORE_ABOUT.matcher(read);
        return Optional.of(more.matches() ? "What is said about " + more.group(1) + "?" : Typography.capitalised(read));
    }

    private String named(String text) {
        return new Pronouns(antecedents, topic).read(new Descriptions(last(), antecedents).read(text));
    }

    /** "And who left?" is asked about what the last question named. */
    private Optional<String> goingOn(String bare) {
        var nouns = Noun.in(bare, List.of());
        long content = Words.withHyphens(bare).all().stream().filter(word -> !word.isOfClosedClass()).count();
        return nouns.stream().noneMatch(Noun::isName) && content <= FEW
                ? antecedents.namedThing().map(name -> "About " + name + ": " + bare)
                : Optional.empty();
    }
}
