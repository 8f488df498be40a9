package nl.schaalsprong.web.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.dossier.archive.Printed;
import nl.schaalsprong.dossier.paper.Paper;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;

/**
 * The list of dossiers, and for an editor the form that freezes the next one.
 *
 * @param action where the form goes, with the scenario of the link
 * @param scenario the scenario of the link in words
 * @param day the day the form starts with, ISO
 * @param messages what an editor should know of what was just done
 */
public record DossierPage(
        Frame frame,
        Token token,
        String action,
        String scenario,
        String day,
        List<Row> rows,
        List<String> messages) {
    /** One dossier. */
    public record Row(
            String title,
            String link,
            String day,
            String scenario,
            String software,
            String hash,
            boolean draft,
            String compare,
            List<Download> downloads) {}

    /** One file of it. */
    public record Download(String label, String link) {}

    /** Whether whoever looks may freeze, publish and remake. */
    public boolean editor() {
        return frame.person().may(Role.EDITOR);
    }

    static List<Row> rows(List<Frozen> frozen, Frame frame) {
        return frozen.stream()
                .filter(f -> f.published() || frame.person().may(Role.EDITOR))
                .map(f -> row(f, frame))
                .toList();
    }

    private static Row row(Frozen frozen, Frame frame) {
        Words words = frame.words();
        String link = frame.links().dossier(frozen.hash());
        return new Row(
                words.of(frozen.title()),
                link,
                new Numbers(words).longDate(frozen.day()),
                words.of(frozen.scenarioTitle()),
                frozen.software(),
                frozen.hash(),
                !frozen.published(),
                frame.links().dossierNow(frozen.hash()),
                downloads(link));
    }

    private static List<Download> downloads(String link) {
        List<Download> downloads = new ArrayList<>();
        for (Language language : Language.values()) {
            Arrays.stream(Paper.values())
                    .map(
                            paper ->
                                    new Download(
                                            paper.name() + " " + language.tag(),
                                            link + "/" + Printed.name(paper, language)))
                    .forEach(downloads::add);
        }
        downloads.add(new Download("json".toUpperCase(Locale.ROOT), link + "/dossier.json"));
        return downloads;
    }
}
