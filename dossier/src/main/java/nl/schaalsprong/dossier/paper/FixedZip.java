package nl.schaalsprong.dossier.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an office file again with its parts in one order and at one time. */
final class FixedZip {
    /** Readers look at the list of content types first. */
    private static final String FIRST = "[Content_Types].xml";

    private FixedZip() {}

    /** The same parts, every one dated {@code day}. */
    static byte[] pack(byte[] zip, LocalDate day) throws IOException {
        Map<String, byte[]> parts =
                new TreeMap<>(
                        Comparator.comparing((String name) -> !name.equals(FIRST))
                                .thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return pack(parts, day);
    }

    /** These parts, in the order of the map, every one dated {@code day}. */
    static byte[] pack(Map<String, byte[]> parts, LocalDate day) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
