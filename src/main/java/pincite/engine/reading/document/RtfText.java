package pincite.engine.reading.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the groups and control words of RTF. */
final class RtfText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** What goes somewhere else than into the text. */
    private static final Set<String> ELSEWHERE = Set.of("fonttbl", "colortbl", "stylesheet", "pict", "object", "header",
            "headerl",
            "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation", "comment",
            "info", "listtable",
            "listoverridetable", "generator", "xmlnstbl", "themedata", "datastore", "fldinst", "rsidtbl", "deleted");
    private static final int DEEPEST = 1_000;

    private final String rtf;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group(Place.TEXT, false, 1);
    private Charset charset = WESTERN;
    private int at;
    private int skipped;

    private enum Place {
        TEXT,
        TITLE,
        AUTHOR,
        ELSEWHERE
    }

    /** @param units how many characters stand for one of Unicode, for who cannot show it */
    private record Group(Place place, boolean isHidden, int units) {

        Group to(Place place) {
            return new Group(place, isHidden, units);
        }
    }

    private RtfText(String rtf) {
        this.rtf = rtf;
    }

    static RtfText of(byte[] bytes) {
        var read = new RtfText(new String(bytes, StandardCharsets.ISO_8859_1));
        while (read.at < read.rtf.length()) {
            read.step();
        }
        return read;
    }

    String text() {
        return text.toString().lines().map(PlainWords::of).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    String title() {
        return PlainWords.of(title.toString());
    }

    String author() {
        return PlainWords.of(author.toString());
    }

    private void step() {
        char next = rtf.charAt(at++);
        switch (next) {
            case '{' -> open();
            case '}' -> group = groups.isEmpty() ? group : groups.pop();
            case '\\' -> control();
            case '\r', '\n' -> {
                // Ends of lines mean nothing.
            }
            default -> put(String.valueOf(next));
        }
    }

    private void open() {
        if (groups.size() < DEEPEST) {
            groups.push(group);
        }
    }

    private void control() {
        char next = at < rtf.length() ? rtf.charAt(at) : ' ';
        if (Character.isLetter(next)) {
            word();
        } else {
            at++;
            symbol(next);
        }
    }

    private void symbol(char symbol) {
        switch (symbol) {
            case '\'' -> hex();
            case '*' -> group = group.to(Place.ELSEWHERE);
            case '~' -> put("\u00A0");
            case '_' -> put("-");
            case '\\', '{', '}' -> put(String.valueOf(symbol));
            case '\r', '\n' -> put("\n");
            default -> {
                // A soft hyphen and the like are not shown.
            }
        }
    }

    private void hex() {
        int end = Math.min(at + 2, rtf.length());
        try {
            put(new String(new byte[]{(byte) Integer.parseInt(rtf.substring(at, end), 16)}, charset));
        } catch (NumberFormatException e) {
            put("?");
        }
        at = end;
    }

    private void word() {
        int start = at;
        while (at < rtf.length() && at - start < 32 && Character.isLetter(rtf.charAt(at))) {
            at++;
        }
        var name = rtf.substring(start, at);
        int number = at;
        while (at < rtf.length() && at - number < 11
                && (Character.isDigit(rtf.charAt(at)) || at == number && rtf.charAt(at) == '-')) {
            at++;
        }
        var parameter = rtf.substring(number, at);
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        apply(name, parameter);
    }

    private void apply(String name, String parameter) {
        switch (name) {
            case "par", "line", "sect", "page", "row", "cell" -> put(name.equals("cell") ? " " : "\n");
            case "tab" -> put(" ");
            case "emdash", "endash" -> put(name.equals("emdash") ? "—" : "–");
            case "lquote", "rquote" -> put(name.equals("lquote") ? "‘" : "’");
            case "ldblquote", "rdblquote" -> put(name.equals("ldblquote") ? "“" : "”");
            case "bullet" -> put("•");
            case "u" -> unicode(parameter);
            case "uc" -> group = new Group(group.place, group.isHidden, Math.max(0, number(parameter, 1)));
            case "v", "deleted" -> group = new Group(group.place, !parameter.equals("0"), group.units);
            case "plain" -> group = new Group(group.place, false, group.units);
            case "ansicpg" -> charset = charset(parameter);
            case "bin" -> at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number(parameter, 0)));
            case "title", "author" -> group = group.to(name.equals("title") ? Place.TITLE : Place.AUTHOR);
            default -> group = ELSEWHERE.contains(name) ? group.to(Place.ELSEWHERE) : group;
        }
    }

    private void unicode(String parameter) {
        put(String.valueOf((char) number(parameter, '?')));
        skipped = group.units;
    }

    private static int number(String parameter, int otherwise) {
        try {
            return Integer.parseInt(parameter);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static Charset charset(String page) {
        return Charset.isSupported("windows-" + page) ? Charset.forName("windows-" + page) : WESTERN;
    }

    private void put(String letters) {
        if (skipped > 0) {
            skipped--;
        } else if (!group.isHidden) {
            into().append(letters);
        }
    }

    private StringBuilder into() {
        return switch (group.place) {
            case TEXT -> text;
            case TITLE -> title;
            case AUTHOR -> author;
            case ELSEWHERE -> new StringBuilder();
        };
    }
}
