package nl.schaalsprong.web.live;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.StateReader;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a browser asks: a sequence number, a sample size and the query string of its page, parted by
 * blanks.
 *
 * @param sequence counted by the browser; comes back in the frame
 * @param then the answers of the day the page looks back to, or of now
 */
record Question(int sequence, int size, State state, Answers then) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) (\\d{1,6}) (\\S*)");

    /** Reads a question; the state is checked as an address is. */
    static Outcome<Question> read(Answers answers, String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return refused("web.not-a-question");
        }
        int size = Integer.parseInt(matcher.group(2));
        if (size != Answers.COARSE && size != Answers.FULL) {
            return refused("web.unknown-size", size, Answers.COARSE, Answers.FULL);
        }
        int sequence = Integer.parseInt(matcher.group(1));
        Map<String, List<String>> query = query(matcher.group(3));
        return answers.seen(StateReader.past(query).view(false))
                .then(then -> read(then, sequence, size, query));
    }

    private static Outcome<Question> read(
            Answers then, int sequence, int size, Map<String, List<String>> query) {
        return StateReader.read(then.subject(), query)
                .then(state -> Outcome.good(new Question(sequence, size, state, then)));
    }

    /** The same question, answered from the sample that follows a moving slider. */
    Question coarse() {
        return new Question(sequence, Answers.COARSE, state, then);
    }

    private static Map<String, List<String>> query(String text) {
        MultiValueMap<String, String> encoded =
                UriComponentsBuilder.newInstance().query(text).build().getQueryParams();
        MultiValueMap<String, String> decoded =
                new org.springframework.util.LinkedMultiValueMap<>();
        encoded.forEach(
                (name, values) ->
                        values.forEach(value -> decoded.add(decode(name), decode(value))));
        return decoded;
    }

    private static String decode(@org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            return "";
        }
        try {
            return UriUtils.decode(text.replace('+', ' '), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static Outcome<Question> refused(String code, Object... values) {
        return new Outcome.Refused<>(
                List.of(Finding.error(code, Place.whole("WebSocket"), values)));
    }
}
