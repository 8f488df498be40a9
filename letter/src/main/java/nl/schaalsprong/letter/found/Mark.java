package nl.schaalsprong.letter.found;

/**
 * Where a finding stands and which rule found it.
 *
 * @param id unique in its reading, in order of place
 * @param start first character in the repaired text, counted in UTF-16 code units
 * @param end one past the last character
 * @param quote the words themselves
 * @param prefix up to 32 characters before
 * @param suffix up to 32 characters after
 * @param firstLine line of the file as given, from 1; the paragraph of a DOCX
 * @param lastLine last such line
 * @param page page of a PDF, or 0
 * @param rule name of the rule that found it
 * @param confidence the share of this rule's findings we expect to survive a reader's check
 */
public record Mark(
        String id,
        int start,
        int end,
        String quote,
        String prefix,
        String suffix,
        int firstLine,
        int lastLine,
        int page,
        String rule,
        double confidence) {}
