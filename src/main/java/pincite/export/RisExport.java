package pincite.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources as EndNote, Zotero, Mendeley and Citavi read them (RIS): one field a line, lines end in CR LF. */
final class RisExport {

    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

    private RisExport() {
    }

    static String of(List<Work> works) {
        return works.stream().map(RisExport::entry).collect(Collectors.joining(LINE_END));
    }

    private static String entry(Work work) {
        return Stream.of(Stream.of(field("TY", "NEWS"), field("ID", work.key())),
                work.authors().stream().map(author -> field("AU", author.familyFirst())),
                Stream.of(field("TI", work.title())), work.outlet().stream().map(outlet -> field("T2", outlet)),
                work.day().stream().flatMap(RisExport::day), work.address().stream().map(url -> field("UR", url)),
                Stream.of("ER  - " + LINE_END))
                .flatMap(fields -> fields).collect(Collectors.joining());
    }

    private static Stream<String> day(LocalDate day) {
        return Stream.of(field("PY", String.valueOf(day.getYear())), field("DA", DAY.format(day)));
    }

    /** Values are in one line. */
    private static String field(String name, String value) {
        return name + "  - " + value + LINE_END;
    }
}
