package nl.schaalsprong.cases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;

/**
 * The files a case was read from, byte for byte: enough to read the same case again in years.
 *
 * @param bytes by name, in the order of the names
 */
public record CaseFiles(Map<String, byte[]> bytes) {
    /** The files of a case that was not read from files. */
    public static final CaseFiles NONE = new CaseFiles(Map.of());

    /** The oldest day an archive can hold: a case has no day of its own. */
    private static final LocalDate DATED = LocalDate.of(1980, 1, 1);

    public CaseFiles {
        bytes = Collections.unmodifiableMap(new TreeMap<>(bytes));
    }

    /** All of them in one ZIP archive: the same files, the same bytes. */
    public byte[] zip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (var file : bytes.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(DATED.atStartOfDay());
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The files in such an archive, whatever it holds: or findings {@code cases.not-packed}. */
    public static Outcome<CaseFiles> unzip(byte[] zip, String name) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
                if (files.size() == Limits.FILES || bytes.length > Limits.FILE_BYTES) {
                    return notPacked(name);
                }
                files.put(entry.getName(), bytes);
            }
        } catch (IOException | IllegalArgumentException e) {
            return notPacked(name);
        }
        return files.isEmpty() ? notPacked(name) : Outcome.good(new CaseFiles(files));
    }

    private static Outcome<CaseFiles> notPacked(String name) {
        return new Outcome.Refused<>(
                List.of(Finding.error("cases.not-packed", Place.whole(name), Limits.FILES)));
    }
}
