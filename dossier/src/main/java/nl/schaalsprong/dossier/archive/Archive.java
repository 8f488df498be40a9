package nl.schaalsprong.dossier.archive;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.dossier.content.Content;

/**
 * The port to where frozen dossiers are kept. What is kept is never altered; a dossier is a draft
 * until it is published, and once published it stays so. Safe for any number of threads.
 */
public interface Archive {
    /**
     * Keeps a dossier as a draft. Keeping the same content again changes nothing and gives what was
     * kept before.
     *
     * @param papers every paper of it
     * @param who account name of the person who asks
     * @return what was kept; or findings {@code store.…} when it cannot be written
     */
    Outcome<Frozen> keep(Content content, List<Printed> papers, String who);

    /** Lets the public see it; findings {@code dossier.not-kept} when there is none. */
    Outcome<Frozen> publish(String hash, String who);

    /** Everything that is kept, the last first. */
    Outcome<List<Frozen>> all();

    /** The dossier with that hash. */
    Outcome<Optional<Frozen>> find(String hash);

    /**
     * The bytes of a paper, checked against the hash that was written down with them.
     *
     * @param name as in {@link Printed}
     * @return findings {@code dossier.not-kept} when there is none, {@code dossier.altered} when
     *     they are not what was kept
     */
    Outcome<byte[]> paper(String hash, String name);

    /** The content in canonical JSON, checked as {@link #paper}. */
    Outcome<byte[]> content(String hash);
}
