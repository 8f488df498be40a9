package nl.schaalsprong.web.dossier;

import java.util.LinkedHashMap;
import java.util.Map;

/** The canonical text of a scenario, taken apart into settings by measure. */
final class Canonical {
    private Canonical() {}

    static Map<String, String> settings(String canonical) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String pair : canonical.split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                settings.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return settings;
    }
}
