package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.schaalsprong.base.Outcome;
import org.junit.jupiter.api.Test;

/** A case packed and read again. */
class CaseFilesTest {
    private static final Case SHIPPED =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();

    @Test
    void the_case_that_comes_out_is_the_one_that_went_in() {
        byte[] zip = SHIPPED.files().zip();
        Case again =
                CaseFiles.unzip(zip, "case.zip")
                        .then(files -> CaseReader.read(files, "case.zip"))
                        .orThrow();
        assertEquals(SHIPPED.hashes(), again.hashes());
        assertEquals(SHIPPED.register(), again.register());
        assertEquals(SHIPPED.observations(), again.observations());
        assertArrayEquals(zip, again.files().zip());
    }

    @Test
    void what_is_no_archive_is_refused() {
        assertEquals("cases.not-packed", refusal(new byte[] {1, 2, 3}));
        assertEquals("cases.not-packed", refusal(new byte[0]));
    }

    @Test
    void an_archive_of_too_many_files_is_refused() {
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i <= Limits.FILES; i++) {
            files.put("file" + i, new byte[0]);
        }
        assertEquals("cases.not-packed", refusal(new CaseFiles(files).zip()));
    }

    @Test
    void a_file_that_swells_is_refused() {
        Map<String, byte[]> files = Map.of("case.yaml", new byte[Limits.FILE_BYTES + 1]);
        assertEquals("cases.not-packed", refusal(new CaseFiles(files).zip()));
    }

    @Test
    void a_file_that_is_missing_is_named() {
        Map<String, byte[]> files = new HashMap<>(SHIPPED.files().bytes());
        files.remove("model.xmile");
        Outcome<Case> read = CaseReader.read(new CaseFiles(files), "case.zip");
        assertFalse(read.findings().isEmpty());
        assertEquals("cases.missing-file", read.findings().getFirst().code());
    }

    private static String refusal(byte[] zip) {
        return switch (CaseFiles.unzip(zip, "case.zip")) {
            case Outcome.Refused<CaseFiles> refused -> refused.findings().getFirst().code();
            case Outcome.Good<CaseFiles> _ -> "accepted";
        };
    }
}
