package pincite.corpus.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import pincite.corpus.Article;

/**
 * Which source has which standing.
 *
 * @param trusted     names as {@link #folded} folds them
 * @param quarantined the same
 * @param otherwise   of those in neither, and of articles without a source
 */
public record Standings(Set<String> trusted, Set<String> quarantined, Standing otherwise) {

    /** Nothing is known of any source. */
    public static final Standings NONE = new Standings(Set.of(), Set.of(), Standing.UNKNOWN);

    private static final String DEFAULT = "default";

    public Standings {
        trusted = Set.copyOf(trusted);
        quarantined = Set.copyOf(quarantined);
    }

    /** @throws SourcesSettingException where a value is none, with its key */
    public static Standings of(SourcesConfig config) {
        var trusted = names("trusted", config.trusted());
        var quarantined = names("quarantined", config.quarantined());
        trusted.stream().filter(quarantined::contains).sorted().findFirst().ifPresent(both -> {
            throw new SourcesSettingException("quarantined", "holds a source that is trusted, too: " + both);
        });
        return new Standings(trusted, quarantined, otherwise(config.otherwise()));
    }

    private static Standing otherwise(String value) {
        return Standing.of(value).filter(standing -> standing != Standing.TRUSTED).orElseThrow(
                () -> new SourcesSettingException(DEFAULT, "must be 'unknown' or 'quarantined': '" + value + "'"));
    }

    private static Set<String> names(String setting, Optional<List<String>> values) {
        var names = new HashSet<String>();
        for (var value : values.orElse(List.of())) {
            if (folded(value).isEmpty()) {
                throw new SourcesSettingException(setting, "holds a name without a letter: '" + value + "'");
            }
            names.add(folded(value));
        }
        return names;
    }

    /** Without capitals and spaces, so that who changes these does not become another source. */
    public static String folded(String source) {
        return source.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").toLowerCase(Locale.ROOT);
    }

    public Standing of(Optional<String> source) {
        return source.map(Standings::folded).map(this::named).orElse(otherwise);
    }

    public Standing of(Article article) {
        return of(article.publication().source());
    }

    private Standing named(String folded) {
        if (quarantined.contains(folded)) {
            return Standing.QUARANTINED;
        }
        return trusted.contains(folded) ? Standing.TRUSTED : otherwise;
    }

    /** Whether an answer may stand on it. */
    public boolean mayAnswer(Article article) {
        return of(article) != Standing.QUARANTINED;
    }

    /** Whether any source may be kept from answering. */
    public boolean isAnyQuarantined() {
        return !quarantined.isEmpty() || otherwise == Standing.QUARANTINED;
    }
}
