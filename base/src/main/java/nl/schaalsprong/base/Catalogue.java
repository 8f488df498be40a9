package nl.schaalsprong.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of findings. The code {@code room.name} is looked up as key {@code name} in {@code
 * nl/schaalsprong/room/findings_nl.properties} (and {@code _en}) on the class path. Every message
 * ends with advice; a test holds every room to that.
 */
public final class Catalogue {
    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private Catalogue() {}

    /** The message of {@code code} with {@code {0}}, {@code {1}}, … replaced by the values. */
    public static String message(String code, List<String> values, Language language) {
        int dot = code.indexOf('.');
        String room = code.substring(0, Math.max(dot, 0));
        String pattern = words(room, language).getProperty(code.substring(dot + 1));
        if (pattern == null) {
            throw new IllegalArgumentException("No message is written for (%s).".formatted(code));
        }
        return fill(pattern, values);
    }

    /** Everything a room can say, by name. */
    public static Properties words(String room, Language language) {
        return READ.computeIfAbsent(
                "nl/schaalsprong/" + room + "/findings_" + language.tag() + ".properties",
                Catalogue::read);
    }

    private static String fill(String pattern, List<String> values) {
        StringBuilder filled = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            boolean slot =
                    pattern.charAt(i) == '{'
                            && i + 2 < pattern.length()
                            && pattern.charAt(i + 2) == '}';
            int index = slot ? pattern.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < values.size()) {
                filled.append(values.get(index));
                i += 3;
            } else {
                filled.append(pattern.charAt(i++));
            }
        }
        return filled.toString();
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (@Nullable InputStream in =
                Catalogue.class.getClassLoader().getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
