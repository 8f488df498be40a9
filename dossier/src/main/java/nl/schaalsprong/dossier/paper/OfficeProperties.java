package nl.schaalsprong.dossier.paper;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Software;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Vocabulary;
import org.apache.poi.ooxml.POIXMLProperties;

/** What an office file says of itself: title, subject, language, and the day of the state. */
final class OfficeProperties {
    private OfficeProperties() {}

    static void set(POIXMLProperties properties, Content content, Language language) {
        Optional<Date> day =
                Optional.of(
                        Date.from(content.head().day().atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator("Schaalsprong");
        core.setTitle(content.head().title().in(language));
        core.setSubjectProperty(content.head().subject().in(language));
        core.setDescription(Vocabulary.text("paper.description").in(language));
        core.setCreated(day);
        core.setModified(day);
        core.setLastModifiedByUser("Schaalsprong");
        core.getUnderlyingProperties().setLanguageProperty(language.tag());
        properties.getExtendedProperties().setApplication("Schaalsprong " + Software.VERSION);
    }
}
