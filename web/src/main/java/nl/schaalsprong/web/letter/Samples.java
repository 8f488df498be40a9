package nl.schaalsprong.web.letter;

import java.nio.file.Path;

/** Where the sample letters of the case stand; the folder may be absent. */
public record Samples(Path folder) {}
