package nl.schaalsprong.futures;

import java.time.LocalDate;

/**
 * Between days and the model's time in years. A model moment {@code 2030.0} is the first instant of
 * 1 January 2030, so the last day 31 December 2029 is read there.
 */
final class Quarters {
    private Quarters() {}

    /** The model moment at the end of a day: the first instant of the day after it. */
    static double endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The model moment at the start of a day. */
    static double startOf(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    /**
     * The day a model moment falls on, for moments at quarter ends; others go to the nearest month.
     */
    static LocalDate day(double moment) {
        int year = (int) Math.floor(moment);
        int months = (int) Math.round((moment - year) * 12);
        return LocalDate.of(year, 1, 1).plusMonths(months);
    }

    /** The quarter that starts at a moment, as in {@code 2028-Q3}. */
    static String label(LocalDate first) {
        return first.getYear() + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
    }
}
