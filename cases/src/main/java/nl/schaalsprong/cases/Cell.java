package nl.schaalsprong.cases;

import nl.schaalsprong.base.Place;

/** A value as written, without the blanks around it, with the place where it stands. */
record Cell(String text, Place place) {
    Cell {
        text = text.strip();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
