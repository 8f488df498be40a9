package nl.schaalsprong.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods as CBS writes them. */
class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024JJ00, 2024-01-01 to 2024-12-31",
        "2024HJ01, 2024-01-01 to 2024-06-30",
        "2024HJ02, 2024-07-01 to 2024-12-31",
        "2024KW01, 2024-01-01 to 2024-03-31",
        "2024KW03, 2024-07-01 to 2024-09-30",
        "2024KW04, 2024-10-01 to 2024-12-31",
        "2024MM02, 2024-02-01 to 2024-02-29",
        "2023MM02, 2023-02-01 to 2023-02-28",
        "2024MM12, 2024-12-01 to 2024-12-31",
        "20240601, 2024-06-01 to 2024-06-01",
        "2024JJ01, none",
        "2024HJ03, none",
        "2024KW05, none",
        "2024KW00, none",
        "2024MM13, none",
        "2024SJ00, none",
        "2024W101, none",
        "2024X001, none",
        "20240631, none",
        "24JJ00, none"
    })
    void a_code_has_a_first_and_a_last_day(String code, String days) {
        assertEquals(days, Period.of(code).map(p -> p.first() + " to " + p.last()).orElse("none"));
    }
}
