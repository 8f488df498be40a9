package nl.schaalsprong.register.rule;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Relation;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;

/** What a record refers to. */
public final class Citations {
    private Citations() {}

    /** The sources a record leans on, its own first; each once. */
    public static List<String> sources(Item item) {
        List<String> sources = new ArrayList<>();
        switch (item) {
            case Promise p -> promise(p, sources);
            case Indicator i -> {
                sources.add(i.source());
                i.figures().forEach(f -> sources.add(f.source()));
            }
            case Actor a -> {
                sources.add(a.source());
                a.former().forEach(f -> sources.add(f.source()));
            }
            case Relation r -> sources.add(r.source());
            case Instrument i -> {
                sources.add(i.source());
                i.tranches().forEach(t -> sources.add(t.source()));
                i.stages().forEach(s -> sources.add(s.source()));
            }
            case Conflict c -> c.sides().forEach(s -> sources.add(s.source()));
            case Evidence e -> sources.add(e.source());
            case Source _, Judgement _ -> {}
        }
        return sources.stream().distinct().toList();
    }

    private static void promise(Promise promise, List<String> sources) {
        sources.add(promise.provenance().source());
        promise.variants()
                .forEach(
                        v -> {
                            v.fields().values().forEach(f -> sources.add(f.source()));
                            v.tasks().forEach(t -> sources.add(t.source()));
                        });
        promise.lifecycle().answered().ifPresent(a -> sources.add(a.source()));
        promise.lifecycle().achieved().ifPresent(a -> sources.add(a.source()));
    }

    /** Every record a record refers to, its sources last. */
    public static List<Subject> of(Item item) {
        List<Subject> all = new ArrayList<>();
        switch (item) {
            case Promise p -> {
                add(all, Type.ACTOR, p.debtors());
                add(all, Type.ACTOR, p.creditors());
                add(all, Type.ACTOR, p.consent());
                add(all, Type.PROMISE, p.lifecycle().successor().stream().toList());
            }
            case Relation r -> add(all, Type.ACTOR, List.of(r.from(), r.to()));
            case Instrument i -> {
                add(all, Type.ACTOR, List.of(i.payer().split(" +")));
                i.tranches().forEach(t -> tranche(all, t));
            }
            case Conflict c -> {
                add(all, Type.PROMISE, List.of(c.about()));
                add(all, Type.INDICATOR, List.of(c.about()));
                add(all, Type.INSTRUMENT, List.of(c.about()));
            }
            case Evidence e -> add(all, Type.PROMISE, List.of(e.about()));
            case Indicator _, Actor _, Source _, Judgement _ -> {}
        }
        add(all, Type.SOURCE, sources(item));
        return all.stream().distinct().toList();
    }

    private static void tranche(List<Subject> all, nl.schaalsprong.register.Tranche tranche) {
        add(all, Type.ACTOR, tranche.payers());
        tranche.whole().ifPresent(w -> add(all, Type.INSTRUMENT, List.of(w.instrument())));
    }

    private static void add(List<Subject> all, Type type, List<String> ids) {
        ids.forEach(id -> all.add(new Subject(type, id)));
    }
}
