package pincite.corpus.folder;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import pincite.access.GroupName;
import pincite.corpus.Printable;
import pincite.corpus.Publication;
import pincite.corpus.Remark;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.frontmatter.Field;
import pincite.corpus.frontmatter.FieldName;
import pincite.corpus.frontmatter.PublicationDay;

/** What front matter says of its article; what is not understood of it is kept to be named. */
final class Imprint {

    private static final int LONGEST_NAME = 300;

    private final String article;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    Imprint(String article, List<Field> written) {
        this.article = article;
        written.forEach(this::take);
    }

    /** What {@link #publication} could not read is among them only after it. */
    List<Remark> remarks() {
        return remarks.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
    }

    /** @param title where the front matter has none */
    Publication publication(Optional<String> title) throws UnreadableArticleException {
        var named = first(FieldName.TITLE, Imprint::text).or(() -> title).orElseThrow(
                () -> new UnreadableArticleException("has no title: give it 'title:' in its front matter"));
        return new Publication(named, first(FieldName.SOURCE, Imprint::names), first(FieldName.AUTHOR, Imprint::names),
                first(FieldName.PUBLISHED, Imprint::day), first(FieldName.URL, Imprint::url),
                Particulars.NONE.with(Particular.CASE, first(FieldName.CASE, Imprint::names), Provenance.GIVEN)
                        .with(Particular.GROUPS, groups(), Provenance.GIVEN));
    }

    /** What was to be closed and is not understood is not read at all, rather than opened to everybody. */
    private Optional<String> groups() throws UnreadableArticleException {
        for (var field : fields.values()) {
            if (FieldName.GROUPS.rank(field.key()) >= 0 && !isOfGroups(field)) {
                throw new UnreadableArticleException("has in line " + field.line() + " a '" + field.key()
                        + "' that names no group; each " + GroupName.RULE);
            }
        }
        return first(FieldName.GROUPS, Imprint::names);
    }

    private static boolean isOfGroups(Field field) {
        return !field.isEmpty() && !field.names().isEmpty() && field.names().stream()
                .allMatch(names -> GroupName.other(GroupName.listed(names)).isEmpty());
    }

    private void take(Field field) {
        if (FieldName.of(field.key()).isEmpty()) {
            remark(field, "is not read");
            return;
        }
        var known = fields.get(FieldName.folded(field.key()));
        if (known == null) {
            fields.put(FieldName.folded(field.key()), field);
        } else {
            takeOneOf(known, field);
        }
    }

    /** Of two the last, unless the first is spelt as we spell it and the last is not. */
    private void takeOneOf(Field first, Field last) {
        var key = FieldName.folded(first.key());
        boolean isFirst = first.key().equals(key) && !last.key().equals(key);
        fields.put(key, isFirst ? first : last);
        remark(isFirst ? last : first, "stands there twice; line " + (isFirst ? first : last).line() + " is read");
    }

    /** The first that says anything. */
    private <T> Optional<T> first(FieldName name, Function<Field, Optional<T>> reading)
            throws UnreadableArticleException {
        for (var field : at(name)) {
            try {
                var read = reading.apply(field);
                if (read.isPresent()) {
                    return read;
                }
            } catch (IllegalArgumentException e) {
                refuse(name, field, e);
            }
        }
        return Optional.empty();
    }

    private List<Field> at(FieldName name) {
        return fields.values().stream().filter(field -> !field.isEmpty() && name.rank(field.key()) >= 0)
                .sorted(Comparator.comparingInt(field -> name.rank(field.key()))).toList();
    }

    /** Without its address an article can still be cited. */
    private void refuse(FieldName name, Field field, IllegalArgumentException why) throws UnreadableArticleException {
        if (field.isText() && name.isOurs(field.key()) && name != FieldName.URL) {
            throw new UnreadableArticleException(
                    "has in line " + field.line() + " a '" + field.key() + "' that " + why.getMessage(), why);
        }
        remark(field, why.getMessage());
    }

    private void remark(Field field, String says) {
        remarks.add(new Remark(article, field.line(), "'" + field.key() + "' " + says));
    }

    /** What YAML takes for a list may be a title in brackets. */
    private static Optional<String> text(Field field) {
        if (!field.isText() && !field.text().startsWith("[") && !field.text().startsWith("{")) {
            throw new IllegalArgumentException("is a list or a map, where words are needed");
        }
        return Optional.of(field.text());
    }

    private static Optional<String> names(Field field) {
        if (field.names().isEmpty()) {
            throw new IllegalArgumentException("is neither a name nor a list of names");
        }
        var names = String.join(", ", field.names().stream().filter(name -> !name.isEmpty()).toList());
        if (names.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("has more than " + LONGEST_NAME + " characters");
        }
        return Optional.of(names).filter(all -> !all.isEmpty());
    }

    /** {@code published: true} is what Jekyll says of an article that is not held back; its day stands at {@code date}. */
    private static Optional<LocalDate> day(Field field) {
        return field.text().equals("true") ? Optional.empty() : Optional.of(PublicationDay.of(field.text()));
    }

    /** A link that a reader may follow: never {@code javascript:} or {@code file:}, and with nobody's name and password in it. */
    private static Optional<URI> url(Field field) {
        if (field.text().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("has more than " + LONGEST_NAME + " characters");
        }
        var url = uri(field.text());
        if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme()) || url.getRawAuthority() == null
                || !Printable.line(field.text()).equals(field.text())) {
            throw new IllegalArgumentException("is no http or https address: " + field.text());
        }
        if (url.getRawAuthority().indexOf('@') >= 0) {
            throw new IllegalArgumentException("is an address with a name or a password in it");
        }
        return Optional.of(url);
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is no http or https address: " + text, e);
        }
    }
}
