package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.language.Program.Memory;
import nl.schaalsprong.language.source.Limits;

/** A program in the making. */
final class Draft {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Memory> memories = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<Integer, Formula> written = new TreeMap<>();
    private final List<Device> devices = new ArrayList<>();
    private int operations = 0;
    private long draws = 0;

    /** How a slot gets its value. */
    sealed interface Rule {
        /** At the start. */
        Formula starting();

        /** Computed in every step. */
        record Computed(Formula starting, Formula running) implements Rule {}

        /** Integrated. */
        record Integrated(Formula starting, Formula net, boolean nonNegative) implements Rule {}

        /** Kept from the start. */
        record Kept(Formula starting) implements Rule {}
    }

    /** A slot with its rule and the place of the variable behind it. */
    record Entry(String name, Rule rule, int offset) {}

    /** A slot whose rule is still to come. */
    int reserve(String name, int offset) {
        Formula none = new Formula.Constant(Double.NaN);
        entries.add(new Entry(name, new Rule.Kept(none), offset));
        return entries.size() - 1;
    }

    void set(int slot, Rule rule) {
        Entry old = entries.get(slot);
        entries.set(slot, new Entry(old.name(), rule, old.offset()));
    }

    /** A new slot that no variable shows; the formula that reads it. */
    Formula.Slot hidden(String name, Rule rule, int offset) {
        entries.add(new Entry(name, rule, offset));
        return new Formula.Slot(entries.size() - 1);
    }

    /** Keeps the formula of a slot before it is held back; the first one counts. */
    void written(int slot, Formula formula) {
        written.putIfAbsent(slot, formula);
    }

    Map<Integer, Formula> written() {
        return written;
    }

    int memory(Memory memory) {
        memories.add(memory);
        return memories.size() - 1;
    }

    int table(Table table) {
        tables.add(table);
        return tables.size() - 1;
    }

    /** Devices, in the order of their stocks. */
    List<Device> devices() {
        return devices;
    }

    long draw() {
        return draws++;
    }

    /** Counts one operation; false when the model has become too large. */
    boolean counts() {
        return ++operations <= Limits.OPERATIONS;
    }

    /** Counts many operations at once. */
    void count(long more) {
        operations = (int) Math.min(Limits.OPERATIONS + 1L, operations + more);
    }

    boolean full() {
        return operations > Limits.OPERATIONS || entries.size() > 2 * Limits.SLOTS;
    }

    int operations() {
        return operations;
    }

    List<Entry> entries() {
        return entries;
    }

    Rule rule(int slot) {
        return entries.get(slot).rule();
    }

    List<Memory> memories() {
        return memories;
    }

    List<Table> tables() {
        return tables;
    }
}
