package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.page.Block;

/** Finds citations by trying every grammar at every word. */
final class References {
    private static final List<Citation> GRAMMARS =
            List.of(
                    new ProceedingsCitation(),
                    new PaperCitation(),
                    new IdentifierCitation(),
                    new GazetteCitation(),
                    new UnionCitation(),
                    new LawCitation());
    private static final Pattern WEB_HOST = Pattern.compile("\\([a-z0-9.-]+\\.[a-z]{2,4}\\)\\.?$");
    private static final int TITLE = 250;

    private final Script script;
    private final Marker marker;

    References(Script script, Marker marker) {
        this.script = script;
        this.marker = marker;
    }

    List<Found.Reference> find() {
        List<Found.Reference> found = new ArrayList<>();
        for (Block block : script.manuscript().blocks()) {
            List<Cited> cited = cited(block);
            for (Cited c : cited) {
                found.add(reference(c));
                script.taken().take(c.start(), c.end());
            }
            if (block.kind() == Block.Kind.FOOTNOTE && cited.isEmpty()) {
                informal(block).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Cited> cited(Block block) {
        List<Cited> found = new ArrayList<>();
        Scan scan = new Scan(script.text(), block.start(), block.end());
        while (!scan.done()) {
            List<Cited> here = List.of();
            if (Character.isLetterOrDigit(scan.peek(0)) && scan.wordStart()) {
                here = first(scan);
            }
            found.addAll(here);
            if (here.isEmpty()) {
                scan.to(scan.at() + 1);
            }
        }
        return found;
    }

    private static List<Cited> first(Scan scan) {
        for (Citation grammar : GRAMMARS) {
            List<Cited> cited = grammar.at(scan);
            if (!cited.isEmpty()) {
                return cited;
            }
        }
        return List.of();
    }

    private Found.Reference reference(Cited c) {
        return new Found.Reference(
                marker.mark("reference", c.start(), c.end(), c.rule()),
                c.ids(),
                c.coDossiers(),
                c.relation(),
                c.key(),
                Links.of(c),
                c.corrected().map(_ -> script.text().substring(c.start(), c.end())),
                c.corrected(),
                false);
    }

    /** A footnote that is a title rather than a sentence names a report without an identifier. */
    private Optional<Found.Reference> informal(Block block) {
        String text = script.text().substring(block.start(), block.end());
        boolean sentence =
                text.matches(
                        "(?s).*\\b(is|zijn|wordt|worden|heeft|hebben|betreft|gaat|was|kan)\\b.*");
        boolean title = text.length() <= TITLE && text.length() > 8 && !sentence;
        if (!title && !WEB_HOST.matcher(text).find()) {
            return Optional.empty();
        }
        return Optional.of(report(block, text));
    }

    private Found.Reference report(Block block, String title) {
        return new Found.Reference(
                marker.mark("reference", block.start(), block.end(), "informal-footnote"),
                List.of(),
                List.of(),
                Cited.CITES,
                java.util.Map.of("title", title),
                "",
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
