package nl.schaalsprong.letter.page;

import java.util.List;
import nl.schaalsprong.letter.found.Note;

/** A document as lines, before any repair. */
record Pages(String mediaType, List<Line> lines, List<Note> notes) {}
