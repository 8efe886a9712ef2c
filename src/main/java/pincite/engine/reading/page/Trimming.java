package pincite.engine.reading.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out blocks that are no part of an article though they stand in it: told by what they say and where they stand. */
final class Trimming {

    private static final Pattern CALL = Pattern.compile("(?i)^\\W*(?:"
            + "(?:related|see (?:also|more)|read (?:more|also|next|this)|also read|more (?:on|from|about)|don['’]t miss|watch(?: now)?|listen|download|share|tags?|topics|comments?"
            + "|(?:first )?published|(?:last )?updated|posted|filed under|source|credits?|photos?|image credit|advertisement|must[- ]see|recommended|trending|most (?:read|popular)|up next)\\s*(?::|\\||—|-|$)"
            + "|(?:click|tap) here\\b|sign up\\b|subscribe\\b|follow (?:us|me|him|her|them|@|\\S+(?: \\S+){0,3} on (?:twitter|facebook|instagram|x))\\b|join (?:our|us|the conversation)\\b|get (?:the latest|breaking|access|our|more|\\S+ \\S+ \\S+ delivered)\\b"
            + "|like us on\\b|e-?mail (?:the |\\S+ \\S+ )?(?:author|writer|at)\\b|image \\d+ of \\d+|\\d+ (?:of|/) \\d+$|\\d{1,3}$|want more\\b|do you have\\b.*\\btip|have (?:a|you got a) (?:news )?(?:tip|story)|thank you for\\b"
            + "|copyright\\b|©|all rights reserved|this (?:article|story|document) (?:is|was) (?:subject|originally|first|republished)|\\(?(?:image|photo|picture|video)(?: credit| source| by| courtesy)?\\s*:"
            + "|join our|for more\\b.{0,60}(?:visit|go to|click|follow|see)\\b|have something to say|leave a (?:comment|reply)|report a typo"
            + ")");
    /** Of a paragraph, in UTF-16 units. */
    private static final int PARAGRAPH = 80;
    private static final int SENTENCE = 30;
    private static final int LONGEST_TOP = 12;
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\W*(?:more (?:on|from|about|like|great|stories|news|coverage|reading)\\b.*|more .{0,30}(?:stories|articles|news|coverage)|related\\b.*"
                    + "|most (?:read|popular|viewed|shared)\\b.*|you (?:may|might) (?:also )?.*|recommended\\b.*|read (?:more|next|also)\\W*|also read\\W*|trending\\b.*|don['’]t miss\\W*|see also\\W*|further reading\\W*|what to read next\\W*|editor['’]?s['’]? picks\\W*)");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)\\((?:photo|image|picture|credit|video|ap photo|file)\\b[^)]{0,80}\\)\\.?$|/(?:getty images|ap|reuters|afp|shutterstock)\\)?$|^(?:photo|image|picture)s?(?: credits?| by)?\\s*:");
    private static final Pattern NOTE = Pattern
            .compile("(?i).{0,120}\\bcontribut(?:ed|ing) to this (?:report|article|story)\\W*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’)\\]]*$|[。！？]$");

    private final List<PageBlock> blocks;

    private Trimming(List<PageBlock> blocks) {
        this.blocks = blocks;
    }

    static List<PageBlock> of(List<PageBlock> blocks) {
        return new Trimming(blocks).top().others().calls().headings().blocks;
    }

    /** Title, byline, day and picture stand above the first paragraph. */
    private Trimming top() {
        int first = 0;
        while (first < blocks.size() && first < LONGEST_TOP && !isParagraph(blocks.get(first))) {
            first++;
        }
        return first == blocks.size() || first == LONGEST_TOP
                ? this
                : new Trimming(blocks.subList(first, blocks.size()));
    }

    private Trimming calls() {
        var seen = new HashSet<String>();
        return new Trimming(blocks.stream().filter(block -> !isCall(block))
                .filter(block -> block.text().length() < PARAGRAPH || seen.add(block.text())).toList());
    }

    private static boolean isCall(PageBlock block) {
        if (CAPTION.matcher(block.text()).find() && block.text().length() < 400
                || NOTE.matcher(block.text()).matches()) {
            return true;
        }
        boolean isLinked = block.linkShare() > 0.8;
        boolean isSentence = SENTENCE_END.matcher(block.text()).find();
        return isLinked && !isSentence && !block.text().startsWith("http")
                || isLinked && block.isItem()
                || (isLinked || block.text().length() < 160) && block.linkShare() > 0.15
                        && CALL.matcher(block.text()).find()
                || block.text().length() < 60 && CALL.matcher(block.text()).find();
    }

    /** Of which nothing is left. */
    private Trimming headings() {
        var left = new ArrayList<PageBlock>();
        for (int each = 0; each < blocks.size(); each++) {
            boolean isLast = each + 1 == blocks.size();
            if (!blocks.get(each).isHeading() || !isLast) {
                left.add(blocks.get(each));
            }
        }
        return left.size() == blocks.size() ? this : new Trimming(left).headings();
    }

    private static boolean isParagraph(PageBlock block) {
        return !block.isHeading() && weight(block) >= (isSentence(block) ? SENTENCE : PARAGRAPH)
                && !CAPTION.matcher(block.text()).find()
                && block.linkShare() < 0.9;
    }

    private static boolean isSentence(PageBlock block) {
        return SENTENCE_END.matcher(block.text()).find();
    }

    /** Chinese and Japanese say as much in a third of the letters. */
    private static int weight(PageBlock block) {
        return block.text().length() + 2 * (int) block.text().chars().filter(Character::isIdeographic).count()
                + 2 * (int) block.text().chars().filter(letter -> letter >= 0x3040 && letter < 0x3100).count();
    }

    /** A line above headlines of other articles, and these. */
    private Trimming others() {
        var left = new ArrayList<PageBlock>();
        boolean isBelow = false;
        for (var block : blocks) {
            if (block.text().length() < 70 && OTHERS.matcher(block.text()).matches()) {
                isBelow = true;
            } else if (isBelow && !block.isItem() && block.linkShare() < 0.5) {
                isBelow = false;
            }
            if (!isBelow) {
                left.add(block);
            }
        }
        return new Trimming(left);
    }
}
