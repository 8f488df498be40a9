package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.letter.found.Document;
import nl.schaalsprong.letter.page.Block;
import nl.schaalsprong.letter.page.Manuscript;

/** Reads who wrote to whom and when from the top and the foot of a letter. */
final class Letterhead {
    private static final Set<String> DUTCH =
            Set.of("de", "het", "een", "en", "van", "dat", "ik", "voor", "zijn", "met");
    private static final Set<String> ENGLISH =
            Set.of("the", "a", "and", "of", "that", "i", "for", "is", "with", "to");
    private static final Pattern RECIPIENT =
            Pattern.compile(
                    "^(?:Aan |Geachte )?((?:de |het )?(?:Voorzitter van|Tweede Kamer der|Eerste Kamer der|Provinciale Staten|gemeenteraad|college van|leden van)[^.;:]{0,120})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE =
            Pattern.compile(
                    "^(?:Hoogachtend,\\s*|Met vriendelijke groet,\\s*|mede namens[^,]*,\\s*)?"
                            + "((?:De |de |het |Het )?(?:minister|staatssecretaris|gedeputeerde|wethouder|burgemeester|commissaris van de Koning|dijkgraaf|directeur|college van|gedeputeerde staten|voorzitter)\\b[^\\n]{0,160})$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile(
                    "((?:(?:drs|dr|ir|mr|ing|prof)\\.\\s*)*(?:\\p{Lu}[a-z]?\\.\\s?)+[\\p{L} '’-]{2,40}|\\p{Lu}\\p{Ll}+ (?:(?:van|de|der|den|ten|ter)\\s)*\\p{Lu}[\\p{L}'’-]+)\\s*$");
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(?i).*?(?:tweede|eerste) kamer.*vergaderjaar\\s+\\d{4}\\s*[-–]\\s*\\d{4},\\s*(.*)");
    private static final Set<String> SMALL = Set.of("van", "voor", "en", "de", "der", "het");
    private static final Pattern DOSSIER_TITLE =
            Pattern.compile("(\\d{2} \\d{3}(?: [A-Z]{1,5})?)\\s+\\p{Lu}\\p{Ll}.*");
    private static final Pattern PAPER_TITLE =
            Pattern.compile(
                    "(?i)nr\\.\\s*(\\d{1,4})\\s+(brief|verslag|motie|lijst|nota|amendement).*");
    private static final int TOP = 25;
    private static final int FOOT = 12;

    private final Manuscript manuscript;

    Letterhead(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    Document document(String name, String sha256) {
        return new Document(
                name,
                manuscript.mediaType(),
                sha256,
                Hash.of(manuscript.text()),
                language(),
                date(),
                recipient(),
                signatories(),
                identifiers());
    }

    private List<Block> body() {
        return manuscript.blocks().stream().filter(b -> b.kind() != Block.Kind.FOOTNOTE).toList();
    }

    private String words(Block block) {
        return manuscript.text().substring(block.start(), block.end());
    }

    private String language() {
        int dutch = 0;
        int english = 0;
        for (Token token :
                Tokens.of(manuscript.text(), 0, Math.min(manuscript.text().length(), 20_000))) {
            dutch += DUTCH.contains(token.lower()) ? 1 : 0;
            english += ENGLISH.contains(token.lower()) ? 1 : 0;
        }
        if (dutch + english == 0) {
            return "und";
        }
        return dutch >= english ? "nl" : "en";
    }

    /** The first full date that is a line of its own, stands behind a town or behind "Datum". */
    private Optional<LocalDate> date() {
        List<Block> top = body().stream().limit(TOP).toList();
        for (Block block : top) {
            Optional<LocalDate> day = headDate(words(block));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> headDate(String line) {
        Matcher m =
                Pattern.compile(
                                "(?:^|datum:?\\s+|^[\\p{L}' -]{2,30},\\s*)(\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4})\\s*$",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(line.strip());
        return m.find() ? Days.parse(m.group(1)) : Optional.empty();
    }

    private Optional<String> recipient() {
        for (Block block : body().stream().limit(TOP).toList()) {
            Matcher m = RECIPIENT.matcher(words(block).strip());
            if (m.find()) {
                return Optional.of(addressee(m.group(1)));
            }
        }
        return Optional.empty();
    }

    /** Without article, street and postcode. */
    private static String addressee(String words) {
        return words.replaceAll("(?i)^(de|het) ", "")
                .replaceAll("(?s)\\s+(Postbus|\\d).*", "")
                .strip();
    }

    private List<Document.Signatory> signatories() {
        List<Document.Signatory> found = new ArrayList<>();
        List<Block> blocks = body();
        int from = Math.max(0, blocks.size() - FOOT);
        for (int i = from; i < blocks.size(); i++) {
            String line = words(blocks.get(i)).strip();
            Matcher office = OFFICE.matcher(line);
            if (office.matches() && line.length() < 220) {
                signatory(office.group(1), beside(blocks, i)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The block with the name: behind the office, or else before it. */
    private String beside(List<Block> blocks, int i) {
        String next = i + 1 < blocks.size() ? words(blocks.get(i + 1)).strip() : "";
        String before = i > 0 ? words(blocks.get(i - 1)).strip() : "";
        return NAME.matcher(next).matches() || !NAME.matcher(before).matches() ? next : before;
    }

    /** The name stands behind the office in the same block, or in the next. */
    private static Optional<Document.Signatory> signatory(String line, String next) {
        Matcher same = NAME.matcher(line);
        String office = line;
        String name = "";
        int comma = line.lastIndexOf(',');
        if (comma > 0 && NAME.matcher(line.substring(comma + 1).strip()).matches()) {
            office = line.substring(0, comma);
            name = line.substring(comma + 1).strip();
        } else if (same.find() && same.start() > 0 && same.group(1).contains(".")) {
            office = line.substring(0, same.start());
            name = same.group(1);
        } else if (NAME.matcher(next.strip()).matches()) {
            name = next.strip();
        }
        String clean =
                lowered(office)
                        .strip()
                        .replaceAll("[,\\s]+$", "")
                        .replaceAll("^([Dd]e|[Hh]et) ", "");
        if (clean.matches("(?s).*[.!?;].*") || name.isEmpty() && !line.endsWith(",")) {
            return Optional.empty();
        }
        return Optional.of(new Document.Signatory(name.strip(), clean, organisation(clean)));
    }

    /** "DE MINISTER VAN" as other letters write it. */
    private static String lowered(String office) {
        if (!office.equals(office.toUpperCase(java.util.Locale.ROOT))) {
            return office;
        }
        StringBuilder out = new StringBuilder();
        for (String word : office.toLowerCase(java.util.Locale.ROOT).split(" ")) {
            boolean small = SMALL.contains(word) && !out.isEmpty();
            String first =
                    word.isEmpty() || small
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1);
            out.append(out.isEmpty() ? "" : " ").append(first);
        }
        return out.toString();
    }

    private static String organisation(String office) {
        if (office.startsWith("Gedeputeerde Staten") || office.startsWith("College van")) {
            return office;
        }
        Matcher minister =
                Pattern.compile(
                                "(?:minister|staatssecretaris)\\s+(?:van|voor)\\s+(.+)",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(office);
        if (minister.find()) {
            return "Ministerie van " + minister.group(1).strip();
        }
        Matcher other =
                Pattern.compile(
                                "((?:provincie|gemeente|waterschap|regio)\\s+.+)",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(office);
        return other.find() ? other.group(1).strip() : "";
    }

    private List<String> identifiers() {
        List<String> found = new ArrayList<>(heading());
        for (String line : manuscript.furniture()) {
            Matcher m = IDENTITY.matcher(line);
            String paper = m.matches() ? m.group(1) : line.startsWith("kst") ? line : "";
            String words = paper.replaceAll("\\s+\\d{1,4}$", "");
            Scan scan = new Scan(words, 0, words.length());
            List<Cited> cited = new ArrayList<>(new PaperCitation().at(scan));
            if (cited.isEmpty()) {
                cited.addAll(new IdentifierCitation().at(scan));
            }
            cited.stream()
                    .flatMap(c -> c.ids().stream())
                    .filter(id -> !found.contains(id))
                    .forEach(found::add);
        }
        return found;
    }

    /** The head of an official publication: the dossier's title, then "Nr. 15 BRIEF VAN". */
    private List<String> heading() {
        String dossier = "";
        for (Block block : body().stream().limit(TOP).toList()) {
            Matcher title = DOSSIER_TITLE.matcher(words(block));
            Matcher paper = PAPER_TITLE.matcher(words(block));
            if (title.matches() && dossier.isEmpty()) {
                dossier = title.group(1);
            } else if (paper.matches() && !dossier.isEmpty()) {
                String written = "Kamerstuk " + dossier + ", nr. " + paper.group(1);
                Scan scan = new Scan(written, 0, written.length());
                return new PaperCitation()
                        .at(scan).stream().flatMap(c -> c.ids().stream()).toList();
            }
        }
        return List.of();
    }
}
