package pincite.answer.proof;

/** A date as far as it is given; a year or a day that is not given is 0. */
record CalendarDate(int year, int month, int day) {

    CalendarDate {
        if (month < 1 || month > 12 || day < 0 || day > 31) {
            throw new IllegalArgumentException("There is no month " + month + " or no day " + day);
        }
    }

    /** The other one gives every part that this one gives, and no part differs. */
    boolean isSaidBy(CalendarDate other) {
        return month == other.month && (year == 0 || year == other.year) && (day == 0 || day == other.day);
    }
}
