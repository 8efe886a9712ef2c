package pincite.corpus.folder;

import java.util.regex.Pattern;

/** Front matter that is not read, though it was to close its article to all but some groups. */
final class UnreadGroups {

    /** How far front matter may go, in lines. */
    private static final int LINES = 100;
    private static final Pattern GROUPS = Pattern.compile("[\"' ]{0,9}groups?[\"' ]{0,9}:.*", Pattern.CASE_INSENSITIVE);

    private UnreadGroups() {
    }

    /** What was to be closed is rather not read at all than opened to everybody. */
    static void refuse(String text, String because) throws UnreadableArticleException {
        if (text.startsWith("---") && text.lines().limit(LINES).anyMatch(line -> GROUPS.matcher(line).matches())) {
            throw new UnreadableArticleException("names groups that may read it where they are not read: " + because);
        }
    }
}
