package nl.schaalsprong.letter.found;

import java.time.LocalDate;

/** A stretch of days, both ends included. */
public record Window(LocalDate start, LocalDate end) {}
