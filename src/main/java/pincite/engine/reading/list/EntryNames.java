package pincite.engine.reading.list;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names for the articles of one file, of what each is known by; the same article has the same name when others come and go. */
final class EntryNames {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    /** How often each was asked for: thousands may be known by the same title. */
    private final Map<String, Integer> asked = new HashMap<>();

    /** @param known the end of its address, or its title */
    String next(String known) {
        var first = name(known);
        var name = first;
        while (!taken.add(name)) {
            name = first + "-" + (asked.merge(first, 1, Integer::sum) + 1);
        }
        return name;
    }

    static String ofAddress(String address) {
        var path = address.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("[?#].*$", "").replaceFirst("/{1,9}$", "");
        var last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]{2,5}$", "");
        return last.codePoints().filter(Character::isLetter).count() >= 3
                ? last
                : path + address.replaceFirst("^[^?]*", "");
    }

    private static String name(String known) {
        var letters = Normalizer.normalize(known, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        var cut = letters.length() <= LONGEST
                ? letters
                : letters
                        .substring(0,
                                letters.offsetByCodePoints(0,
                                        Math.min(LONGEST, letters.codePointCount(0, letters.length()))))
                        .replaceAll("-$", "");
        return cut.isEmpty() ? "article" : cut;
    }
}
