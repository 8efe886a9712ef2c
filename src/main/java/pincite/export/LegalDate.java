package pincite.export;

import java.time.LocalDate;
import java.util.List;

/** A day as footnotes of American lawyers have it: "Sept. 19, 2023". */
final class LegalDate {

    private static final List<String> MONTHS = List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.",
            "Sept.", "Oct.", "Nov.", "Dec.");

    private LegalDate() {
    }

    static String of(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }
}
