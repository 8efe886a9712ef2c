package pincite.corpus.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is known of an article beside its text, and where each was found. What is no day or no web address is left out. */
public record Particulars(Map<Particular, Found> found) {

    public static final Particulars NONE = new Particulars(Map.of());

    /** In the place of groups that are not understood, which must not open what was to be closed. */
    private static final String NOBODY = "-";
    /** In UTF-16 units: beyond it, it is no name but a text. */
    private static final int LONGEST = 1_000;

    /** @param value never blank; of a day, as ISO 8601 has it */
    public record Found(String value, Provenance provenance) {
    }

    public Particulars {
        // In the order of the particulars: what is made of it must be the same each time.
        var ordered = new EnumMap<Particular, Found>(Particular.class);
        ordered.putAll(found);
        found = Collections.unmodifiableMap(ordered);
    }

    /** What is known already stays. */
    public Particulars with(Particular particular, String value, Provenance provenance) {
        var words = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (found.containsKey(particular)) {
            return this;
        }
        if (!isSound(particular, words)) {
            return particular == Particular.GROUPS ? with(particular, NOBODY, provenance) : this;
        }
        var more = new EnumMap<Particular, Found>(Particular.class);
        more.putAll(found);
        more.put(particular, new Found(words, provenance));
        return new Particulars(more);
    }

    public Particulars with(Particular particular, Optional<String> value, Provenance provenance) {
        return value.map(words -> with(particular, words, provenance)).orElse(this);
    }

    /** These, and of others what is not known here. */
    public Particulars or(Particulars others) {
        var all = new EnumMap<Particular, Found>(Particular.class);
        all.putAll(others.found);
        all.putAll(found);
        return new Particulars(all);
    }

    public Optional<String> of(Particular particular) {
        return Optional.ofNullable(found.get(particular)).map(Found::value);
    }

    public Optional<LocalDate> day(Particular particular) {
        return of(particular).map(LocalDate::parse);
    }

    private static boolean isSound(Particular particular, String words) {
        return !words.isEmpty() && words.length() <= LONGEST && (!particular.isDay() || isDay(words))
                && (particular != Particular.URL || isWebAddress(words));
    }

    private static boolean isDay(String words) {
        try {
            return LocalDate.parse(words).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** A link that a reader may follow, without somebody's password in it. */
    private static boolean isWebAddress(String words) {
        try {
            var url = new URI(words);
            return ("https".equals(url.getScheme()) || "http".equals(url.getScheme())) && url.getHost() != null
                    && url.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
