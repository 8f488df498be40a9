package nl.schaalsprong.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.people.Secret;
import nl.schaalsprong.web.limit.Limits;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private static final Secret SECRET = new Secret.Chosen("hash");
    private static final Account ANNA = new Account("anna", Role.READER, SECRET, true);

    @Test
    void somebody_busy_all_day_signs_in_again_after_the_limit() {
        Instant now = Clock.now();
        Duration most = Duration.ofHours(Limits.SESSION_HOURS);
        assertEquals(true, pass(now.minus(most).plusMillis(1)).standsFor(ANNA, now));
        assertEquals(false, pass(now.minus(most)).standsFor(ANNA, now));
    }

    @Test
    void a_replaced_secret_stands_for_nobody() {
        Account renewed = new Account("anna", Role.READER, new Secret.Chosen("other"), true);
        assertEquals(false, pass(Clock.now()).standsFor(renewed, Clock.now()));
    }

    @Test
    void another_role_is_still_the_same_person() {
        Account editor = new Account("anna", Role.EDITOR, SECRET, true);
        assertEquals(true, pass(Clock.now()).standsFor(editor, Clock.now()));
    }

    private static Pass pass(Instant issued) {
        return new Pass("anna", SECRET, issued);
    }
}
