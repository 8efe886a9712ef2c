package pincite.english.when;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How exactly a time is told, and how ISO 8601 writes it; quarters, seasons and decades as TimeML does. */
public enum Precision {

    DAY(LocalDate::toString),
    /** Several days that are no week. */
    DAYS(LocalDate::toString),
    WEEK(first -> first.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, "2023-W38".length())),
    MONTH(first -> first.toString().substring(0, "2023-09".length())),
    QUARTER(first -> first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR)),
    SEASON(first -> first.getYear() + "-" + Season.of(first).sign()),
    YEAR(first -> String.valueOf(first.getYear())),
    DECADE(first -> first.getYear() / 10 + "X");

    private final Function<LocalDate, String> text;

    Precision(Function<LocalDate, String> text) {
        this.text = text;
    }

    String text(LocalDate first, LocalDate last) {
        return this == DAYS ? first + "/" + last : text.apply(first);
    }

    /** As JSON has it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of three months; winter is named by the year in which it begins. */
    enum Season {
        SPRING("SP", 3),
        SUMMER("SU", 6),
        AUTUMN("FA", 9),
        WINTER("WI", 12);

        private final String sign;
        private final int month;

        Season(String sign, int month) {
            this.sign = sign;
            this.month = month;
        }

        String sign() {
            return sign;
        }

        LocalDate first(int year) {
            return LocalDate.of(year, month, 1);
        }

        static Season of(LocalDate first) {
            return List.of(values()).stream().filter(season -> season.month == first.getMonthValue()).findFirst()
                    .orElseThrow();
        }

        static Season named(String word) {
            return word.equals("fall") ? AUTUMN : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
