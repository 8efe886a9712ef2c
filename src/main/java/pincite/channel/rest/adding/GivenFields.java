package pincite.channel.rest.adding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import pincite.access.GroupName;
import pincite.corpus.format.Particular;
import pincite.retrieval.RefusedException;

/** What a sender says of an article: {@code title, source, author, published, url, …}. */
final class GivenFields {

    private GivenFields() {
    }

    static Optional<Particular> particular(String name) {
        return Arrays.stream(Particular.values()).filter(each -> each.word().equals(name)).findFirst();
    }

    static SortedMap<Particular, String> of(Map<String, String> fields) {
        var given = new TreeMap<Particular, String>();
        fields.forEach((name, value) -> particular(name).filter(which -> !value.isBlank())
                .ifPresent(which -> given.put(which, value.strip())));
        return checked(given);
    }

    /** What is given wrongly is refused, where what a page says wrongly is passed over. */
    static SortedMap<Particular, String> checked(SortedMap<Particular, String> given) {
        requireDay(given, Particular.PUBLISHED);
        requireDay(given, Particular.UPDATED);
        Optional.ofNullable(given.get(Particular.GROUPS)).ifPresent(GivenFields::requireGroups);
        return given;
    }

    private static void requireDay(SortedMap<Particular, String> given, Particular day) {
        Optional.ofNullable(given.get(day)).filter(written -> !isDay(written)).ifPresent(written -> {
            throw new RefusedException(day.word(), "is no day like 2023-09-19: " + written);
        });
    }

    private static void requireGroups(String written) {
        if (GroupName.other(GroupName.listed(written)).isPresent()) {
            throw new RefusedException(Particular.GROUPS.word(), "must be groups with commas between them; each "
                    + GroupName.RULE);
        }
    }

    private static boolean isDay(String written) {
        try {
            return LocalDate.parse(written).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
