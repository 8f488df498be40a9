package nl.schaalsprong.web.page;

import java.util.Comparator;
import java.util.List;

/**
 * What a scenario asks of one instrument and those who pay it, beside what there is.
 *
 * @param payers names, joined
 * @param instrument its title
 * @param charges what each measure asks
 * @param total of the charges in prices of one year; several where price years differ
 * @param rooms what sources say the instrument holds; empty where nothing is public
 * @param unlike whether price levels differ or are not stated; nothing is converted
 * @param unknown says that nothing is public, where that is so
 */
public record Account(
        String payers,
        String instrument,
        List<String> charges,
        String total,
        List<Room> rooms,
        boolean unlike,
        String unknown) {
    /**
     * One amount the bill is held against.
     *
     * @param amount with its basis and price year
     * @param over whether the bill is larger
     * @param verdict that in words, with the amount
     * @param share of the amount that the bill takes, at most 1
     */
    public record Room(String amount, String source, boolean over, String verdict, double share) {}

    /** Whether the bill is larger than any of the amounts. */
    public boolean over() {
        return rooms.stream().anyMatch(Room::over);
    }

    /** The tightest verdict, or that nothing is public. */
    public String brief() {
        return rooms.stream()
                .max(Comparator.comparing(Room::over).thenComparing(Room::share))
                .map(room -> room.amount() + ": " + room.verdict())
                .orElse(unknown);
    }
}
