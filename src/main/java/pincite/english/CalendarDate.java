package pincite.english;

/** A date as far as it is given; a year or a day that is not given is 0. */
public record CalendarDate(int year, int month, int day) {

    public CalendarDate {
        if (month < 1 || month > 12 || day < 0 || day > 31) {
            throw new IllegalArgumentException("There is no month " + month + " or no day " + day);
        }
    }

    /** The other one gives every part that this one gives, and no part differs. */
    public boolean isSaidBy(CalendarDate other) {
        return month == other.month && (year == 0 || year == other.year) && (day == 0 || day == other.day);
    }

    /** As far as it is given: 2023-09-19, 2023-09 or --09-19. */
    public String text() {
        var start = (year == 0 ? "-" : String.format("%04d", year)) + String.format("-%02d", month);
        return day == 0 ? start : start + String.format("-%02d", day);
    }
}
