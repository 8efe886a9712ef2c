package pincite.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources as BibTeX and biblatex read them, in UTF-8. Braces keep capitals, and names that are no person's, as they are. */
final class BibtexExport {

    private BibtexExport() {
    }

    static String of(List<Work> works) {
        return works.stream().map(BibtexExport::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Work work) {
        var fields = Stream.of(authors(work), Stream.of(field("title", "{" + escaped(work.title()) + "}")),
                work.outlet().stream().map(outlet -> field("journal", "{" + escaped(outlet) + "}")),
                work.day().stream().flatMap(BibtexExport::day),
                work.address().stream().map(address -> field("url", inAddress(address)))).flatMap(each -> each)
                .collect(Collectors.joining(",\n"));
        return "@" + (work.outlet().isPresent() ? "article" : "misc") + "{" + work.key() + ",\n" + fields + "\n}\n";
    }

    private static Stream<String> authors(Work work) {
        var names = work.authors().stream()
                .map(author -> author.isPerson()
                        ? escaped(author.familyFirst())
                        : "{" + escaped(author.family()) + "}")
                .collect(Collectors.joining(" and "));
        return Stream.of(names).filter(all -> !all.isEmpty()).map(all -> field("author", all));
    }

    /** The month is a macro of every style. */
    private static Stream<String> day(LocalDate day) {
        var month = day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
        return Stream.of(field("year", String.valueOf(day.getYear())), "  month = " + month,
                field("day", String.valueOf(day.getDayOfMonth())));
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "}";
    }

    private static String escaped(String words) {
        return words.codePoints().mapToObj(BibtexExport::escaped).collect(Collectors.joining());
    }

    /** Braces are counted also behind a backslash, so that they are written as words. */
    private static String escaped(int sign) {
        return switch (sign) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '&', '%', '$', '#', '_' -> "\\" + (char) sign;
            default -> Character.toString(sign);
        };
    }

    /** An address is read as it stands, so that signs of TeX are written as addresses have them. */
    private static String inAddress(String address) {
        return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace("^", "%5E")
                .replace("%", "\\%").replace("#", "\\#").replace("&", "\\&").replace("_", "\\_").replace("$", "\\$");
    }
}
