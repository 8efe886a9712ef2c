package pincite.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.export.Footnote.WebAddress;
import pincite.markup.Signs;

/**
 * An article in a list of sources.
 *
 * @param key that it is cited by in a manuscript; no two in a list have the same
 */
record Work(String key, List<Author> authors, String title, Optional<String> outlet, Optional<LocalDate> day,
        Optional<String> address) {

    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_KEY = 24;

    /** Each article once, in the order in which they are cited. */
    static List<Work> in(List<Chapter> chapters) {
        var sources = new LinkedHashMap<String, CitedSource>();
        chapters.stream().flatMap(chapter -> chapter.sources().stream())
                .forEach(source -> sources.putIfAbsent(source.article(), source));
        var works = new ArrayList<Work>();
        sources.values().forEach(source -> works.add(of(source, works.size() + 1)));
        return works;
    }

    private static Work of(CitedSource source, int number) {
        var article = source.citation().article();
        var title = Signs.line(article.title());
        var outlet = article.source().map(Signs::line).filter(name -> !name.isEmpty());
        return new Work(key(outlet.orElse("source"), article.published(), number), Author.of(source.author()),
                title.isEmpty() ? article.id() : title, outlet, article.published(), WebAddress.of(article.url()));
    }

    private static String key(String outlet, Optional<LocalDate> day, int number) {
        var name = NO_KEY.matcher(outlet.toLowerCase(Locale.ROOT)).replaceAll("");
        var beginning = name.isEmpty() ? "source" : name.substring(0, Math.min(LONGEST_KEY, name.length()));
        return beginning + day.map(LocalDate::getYear).map(String::valueOf).orElse("") + "-" + number;
    }
}
