package nl.schaalsprong.store;

import java.nio.file.Path;
import java.sql.SQLException;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;
import org.sqlite.SQLiteErrorCode;

/** What a fault of the database means to the person who runs it. */
final class Faults {
    /** The low byte of a result code says what sort it is; the others say more precisely where. */
    private static final int SORT = 0xFF;

    private Faults() {}

    static Place place(Path file) {
        return Place.whole(file.toString());
    }

    static Finding finding(Exception fault, Path file) {
        SQLiteErrorCode code = code(fault);
        String name =
                switch (SQLiteErrorCode.getErrorCode(code.code & SORT)) {
                    case SQLITE_FULL -> "store.full";
                    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "store.read-only";
                    case SQLITE_BUSY, SQLITE_LOCKED -> "store.in-use";
                    case SQLITE_NOTADB -> "store.not-a-database";
                    case SQLITE_CORRUPT -> "store.damaged";
                    case SQLITE_IOERR -> "store.disk";
                    default -> "store.failed";
                };
        return Finding.error(name, place(file), code, message(fault));
    }

    private static SQLiteErrorCode code(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && e.getErrorCode() != 0) {
                return SQLiteErrorCode.getErrorCode(e.getErrorCode());
            }
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static String message(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
