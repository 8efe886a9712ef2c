package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import pincite.english.Calendar;

/**
 * Lines that news pages put around their articles; left in, "Reading Time: 3 minutes" outranks real sentences for "when". A line is
 * asked for as a whole: "Subscribe now. Who pays for good news? You do." is one.
 */
final class Boilerplate {

    /** A page's line is short; a sentence that happens to hold such words is not. */
    private static final int LONGEST = 160;
    /** One that stands by itself may be longer. */
    private static final int LONGEST_ALONE = 320;
    /** Below such a line; whatever comes after these is the article's. */
    private static final int MOST_HEADLINES = 6;
    /** A headline below "More like this". */
    private static final int LONGEST_HEADLINE = 140;

    private static final String PICTURE = "(?:pictures?|photo(?:graph)?s?|images?|illustrations?|graphics?|videos?|screenshots?)";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String NAMES = "(?:the )?" + NAME
            + "(?:(?: |, | and | & | ?[/|] ?|, | of | of the | the | for | for the | via )"
            + NAME + "){0,8}";
    private static final String STAMP = "(?:[\\d:.,/ |•·–—-]|" + Calendar.MONTH + "|" + Calendar.DAY
            + "|[ap]\\.?m\\.?|\\b(?-i:[A-Z]{2,4})\\b|at|on|st|nd|rd|th|ago|hours?|minutes?|days?|weeks?|months?"
            + "|(?:last |first )?(?:published|updated|posted|modified))";
    private static final String PAGE = "(?:article|story|page|post|video|link)";
    private static final String NETWORK = "(?:facebook|twitter|instagram|linkedin|whatsapp|telegram|reddit|youtube|tiktok|bluesky|threads)";
    private static final String BAR = "(?:share|tweet|save|print|e-?mail|copy|link|bookmark|comments?|like|follow|pin|flipboard|pinterest"
            + "|this|" + PAGE + "|on|via|by|x|more|" + NETWORK + "|\\d+|[:|•·,/&+()-]|\\s)";
    private static final String STORIES = "(?:stories|articles|news|coverage|content|posts|topics|links|reading|headlines|reads|videos)";

    /** Pictures: what they show, and whose they are. */
    private static final List<Pattern> CAPTIONS = List.of(
            line(PICTURE + "(?: (?:credits?|source|caption|courtesy|gallery))?\\s*[:|].*"),
            line(PICTURE + " (?:(?:taken |shot |supplied |provided )?by|courtesy of|from|via|credits?) (?-i:" + NAMES
                    + ")\\.?"),
            line("(?:file|archive|stock|handout|undated) " + PICTURE + "(?:\\s*[:./|–—-].*|[^.]*)"),
            line("(?-i:FILE)\\s*[:/–—-].*"),
            line("(?:credits?|caption|image source|art by|watch|listen|podcast|gallery|in pictures)\\s*[:|].*"),
            line(".*(?:[.!?\"”’|]\\s(?=(?-i:[\\p{Lu}(]))|\\s(?=\\())\\(?(?:" + PICTURE
                    + "|credits?)(?: credits?| by| courtesy of)?\\s*[:/]\\s?"
                    + "(?-i:" + NAMES + ")\\.?\\)?"),
            line("\\((?:" + PICTURE + "|credits?)(?: credits?| by| courtesy of)?\\s*[:/].*\\)"),
            line(".*\\(" + PICTURE + " (?:by|courtesy of|via|from) (?-i:" + NAMES + ")\\.?\\)\\.?"),
            line(".*\\([^()]{0,60}\\bphoto/[^()]{1,60}\\)\\.?"),
            line("(?:.*(?:[/|©(]|[.!?] )\\s*|.{0,40}\\bvia )?(?:getty images|shutterstock|istock|alamy|unsplash|pexels|pixabay|ap photo)"
                    + "(?:\\s?[/|,] ?[^.]{1,40})?\\)?"));

    /** Who wrote it, when, and how long it takes to read. */
    private static final List<Pattern> BYLINES = List.of(
            line("by .{1,80}[|•·].*[^.]"),
            line("(?:(?:written|words|story|text|reported|compiled) )?by (?-i:" + NAMES + "),?" + STAMP + "+"),
            line("(?:written|words|story|text|reported|compiled|edited) by (?-i:" + NAMES + ")\\.?"),
            line("by .{1,60} (?:-|–|—|\\|) .{0,40}\\bago\\b.*"),
            line("(?:first |last |originally )?(?:published|updated|posted|modified)\\s*:?" + STAMP + "+"),
            line("(?:by .{1,80})?.*\\b\\d+[ -]min(?:ute)?s?[ -]read\\b.*"),
            line("(?:listen to|watch|read|hear) this (?:article|story|episode)\\b.*"),
            line("(?:by .*)?(?:estimated )?reading time\\b.*|.*\\breading time\\s*:.*"),
            line("\\(?(?:additional )?(?:reporting|writing|editing) by .{1,120}[;)].*"),
            line("(?:contributing|contributors)\\s*:.*"),
            line("(?:follow|reach|contact|email) .{1,80}(?:\\bon (?:x|" + NETWORK + ")\\b.{0,60}|\\S@\\S+)"));

    /** What the page wants of who reads it. */
    private static final List<Pattern> CALLS = List.of(
            line("(?:please )?(?:tell us|let us know|share your thoughts|leave a comment).{0,60}\\bcomments?\\b.*"),
            line("(?:please )?(?:subscribe|sign up|follow us|join our|click here|tap here|register now|(?:log|sign) in(?= (?:to|or|with)\\b|\\W*$))\\b"
                    + "(?!.*\\b(?:said|told|wrote|says)\\b).*"),
            line("(?:already a (?:subscriber|member)|not a (?:subscriber|member)|become a (?:subscriber|member)|start your free trial)\\b.*"),
            line("(?:get|receive) (?:our|the|all the|more|your)\\b.{0,80}\\b(?:newsletter|inbox|by e-?mail|alerts)\\b.*"),
            line("(?:enter your e-?mail|(?:our|the|daily|weekly|free) newsletters?)\\b.{0,20}"),
            line("(?:support (?:our|independent|local|quality) (?:journalism|newsroom|work|news)|donate (?:now|today)|thank you for reading)\\b.*"),
            line("(?:to (?:continue|keep) reading|this (?:article|story) is (?:for|only for) (?:subscribers|members))\\b.*"),
            line("you have .{1,30}\\b(?:free )?(?:articles|stories) (?:left|remaining)\\b.*"),
            line("share this " + PAGE + "\\b.*|(?!\\|)(?=.*(?:share|tweet|print|e-?mail|copy|save|like|follow))" + BAR
                    + "{1,60}"),
            line("(?:\\d+ )?comments(?: \\(\\d+\\))?|leave a comment.*|join the (?:conversation|discussion)\\W*"));

    /** What belongs to the page itself, and whose it is. */
    private static final List<Pattern> NOTICES = List.of(
            line("(?:originally published (?:at|on|by)|original source|sources?|via)\\s*:.*"),
            line("(?:advertisement|advertising|ad|sponsored|disclaimer)(?:\\W.{0,2}|\\s*[:|–—-].*|)|sponsored (?:content|by [^.]*)"),
            line("(?:(?:story|article) continues (?:below|after)|scroll (?:down )?to continue|skip to (?:main )?content)\\b.*"),
            line("(?:©|\\(c\\) ?\\d{4}|copyright\\s*(?:©|\\(c\\)|\\d{4}|by\\b|:)).*|copyright"),
            line(".*\\ball rights reserved\\b.*"),
            line("(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:and our partners )?uses? cookies\\b[^\"“”]*"),
            line("(?:accept|reject|manage|allow)(?: all)?(?: our)? cookies\\b.*|by (?:continuing|using) .{0,60}\\byou (?:agree|accept|consent)\\b.*"),
            line("(?:(?:privacy|cookies?|contact|imprint|terms)(?: (?:policy|notice|settings|us|of (?:use|service)))?\\W*){1,8}"));

    /** Behind a colon, or with no full stop, names another article. */
    private static final List<Pattern> OTHERS = List.of(
            line("(?:read (?:more|also|next|on)|also read|see also|related|more|more on this|more from)\\s*(?:(?:on|about|at|from|in) [^.]{1,60})?:.*"),
            line("(?:read (?:more|also|next)|also read|see also)\\b(?:[^.]*|.*[^.])"),
            line("read more (?:(?:about|on|at|here|from|in)\\b|(?-i:[\\p{Lu}\"'“‘])).*"));

    /** Headlines of other articles follow. */
    private static final Pattern RELATED = line(
            "(?:more like this|more (?:on|from) [^.]{1,40}|more (?:" + STORIES + ")|related(?: " + STORIES
                    + ")?|most (?:read|popular|viewed|shared)"
                    + "|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| " + STORIES
                    + ")?|read next|up next"
                    + "|trending(?: now| " + STORIES + ")?|(?:top|latest|popular|other|further) (?:" + STORIES
                    + ")|what to read next"
                    + "|(?:also )?in other news|editor[’']?s[’']? (?:picks|choice)|don[’']t miss|see also|explore more|from our partners)\\s*:?");

    private static final Pattern PROSE_END = Pattern.compile("(?:[.:;,]|[.,][\"”’])$");
    private static final List<Pattern> LINES = List.of(CAPTIONS, BYLINES, CALLS, NOTICES, OTHERS, List.of(RELATED))
            .stream()
            .flatMap(List::stream).toList();

    private Boilerplate() {
    }

    /** Of a sentence within a line. */
    static boolean is(String sentence) {
        return sentence.length() <= LONGEST && isOfPage(sentence);
    }

    /** Which of the lines of a page, in their order, belong to it; the headlines below a line like "Most read" do, too. */
    static List<Boolean> among(List<String> lines) {
        var found = new ArrayList<Boolean>();
        int headlines = 0;
        for (var line : lines) {
            headlines = headlines(line, headlines);
            found.add(headlines > 0 || line.length() <= LONGEST_ALONE && isOfPage(line));
        }
        return found;
    }

    /** How many may still come with this one; 0 where none does. */
    private static int headlines(String line, int before) {
        if (RELATED.matcher(line).matches()) {
            return MOST_HEADLINES + 1;
        }
        return before > 0 && isHeadline(line) ? before - 1 : 0;
    }

    private static boolean isOfPage(String line) {
        return LINES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE && !PROSE_END.matcher(line).find();
    }

    private static Pattern line(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
