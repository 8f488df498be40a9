package nl.schaalsprong.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.journal.Subject;

/** Addresses of the pages in one language, with the reader's choices kept. */
public final class Links {
    private final Language language;
    private final State state;

    /** Links from a page that shows {@code state}. */
    public Links(Language language, State state) {
        this.language = language;
        this.state = state;
    }

    /** Names and values a form sends along to keep the measures and assumptions. */
    public Map<String, String> kept() {
        return state.kept();
    }

    /** Links from the same page with another place chosen. */
    public Links at(String place) {
        return new Links(language, state.at(place));
    }

    /** Links from the same page under another scenario. */
    public Links with(Scenario scenario) {
        return new Links(language, state.with(scenario));
    }

    /** What the page shows. */
    State state() {
        return state;
    }

    /** The overview, as chosen. */
    public String overview() {
        return overview(state);
    }

    /** The overview with other choices. */
    public String overview(State other) {
        return path("/", "/en") + other.query();
    }

    /** The page of one promise. */
    public String promise(String id) {
        return path("/belofte/", "/en/promise/") + id + state.query();
    }

    /** The page of one place. */
    public String place(String code) {
        return path("/plek/", "/en/place/") + code + state.query();
    }

    /** The list of places. */
    public String places() {
        return path("/plekken", "/en/places") + state.query();
    }

    /** The page of limits, as chosen. */
    public String limits() {
        return limits(state);
    }

    /** The page of limits with other choices. */
    public String limits(State other) {
        return path("/grenzen", "/en/limits") + other.query();
    }

    /** The page with a letter and what was found in it. */
    public String letters() {
        return path("/brieven", "/en/letters") + state.query();
    }

    /** The page of sources and conflicts. */
    public String sources() {
        return path("/bronnen", "/en/sources") + state.query();
    }

    /** What there is and what the measures that are on would cost. */
    public String money() {
        return path("/geld", "/en/money") + state.query();
    }

    /** The model beside what happened. */
    public String history() {
        return path("/toets", "/en/history") + state.query();
    }

    /** The list of saved scenarios, with what is set. */
    public String scenarios(State set) {
        return path("/scenarios", "/en/scenarios") + set.query();
    }

    /** The same with what this page sets. */
    public String scenarios() {
        return scenarios(state);
    }

    /** A saved scenario by the hash of its content. */
    public String scenario(String hash) {
        return path("/scenario/", "/en/scenario/") + hash;
    }

    /** Two scenarios by what stands for them in an address. */
    public String compare(String a, String b) {
        return path("/vergelijk", "/en/compare") + "?a=" + a + "&b=" + b;
    }

    /** Two scenarios side by side. */
    public String compare() {
        return path("/vergelijk", "/en/compare") + state.query();
    }

    /** A chart as a file. */
    public String chart(String kind, String about, String ending) {
        return path("/chart/", "/en/chart/") + kind + "/" + about + "." + ending + state.query();
    }

    /** The page of one source in the list of sources. */
    public String source(String id) {
        return sources() + "#source-" + id;
    }

    /** Where a figure comes from and why it is what it is. */
    public String provenance(String figure) {
        return path("/herkomst/", "/en/provenance/") + encode(figure) + state.query();
    }

    /** Why the chances changed, from one scenario to another, each in canonical text. */
    public String change(String from, String to) {
        return path("/verschil", "/en/change") + "?from=" + encode(from) + "&to=" + encode(to);
    }

    /** The model. */
    public String model() {
        return path("/model", "/en/model") + state.query();
    }

    /** The page of one variable of the model. */
    public String variable(String name) {
        return path("/model/", "/en/model/") + encode(name) + state.query();
    }

    /** The page of one uncertain parameter. */
    public String parameter(String id) {
        return path("/model/parameter/", "/en/model/parameter/") + encode(id) + state.query();
    }

    /** The course of one variable as a file. */
    public String series(String variable) {
        return "/series/" + encode(variable) + state.query();
    }

    /** The search over the register. */
    public String register() {
        return path("/register", "/en/register") + state.query();
    }

    /** A record of the register. */
    public String register(Subject subject) {
        return path("/register/", "/en/register/") + name(subject) + state.query();
    }

    /** Where an editor changes a record. */
    public String change(Subject subject) {
        return path("/register/", "/en/register/")
                + name(subject)
                + path("/wijzig", "/edit")
                + state.query();
    }

    private static String name(Subject subject) {
        return subject.type().name().toLowerCase(Locale.ROOT)
                + "/"
                + URLEncoder.encode(subject.id(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The list of dossiers, with the scenario as chosen. */
    public String dossiers() {
        return path("/dossier", "/en/dossiers") + state.query();
    }

    /** Where one sees how far the dossier is that is being made. */
    public String dossierProgress() {
        return path("/dossier/bezig", "/en/dossier/progress");
    }

    /** A frozen dossier beside what is now. */
    public String dossierNow(String hash) {
        return dossier(hash) + path("/nu", "/now");
    }

    /** The permanent address of a frozen dossier. */
    public String dossier(String hash) {
        return path("/dossier/", "/en/dossier/") + hash;
    }

    /** The results as a file. */
    public String table() {
        return "/results.csv" + state.query();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where one signs in. */
    public String signIn() {
        return path("/aanmelden", "/en/sign-in");
    }

    /** Where the form to sign out is sent. */
    public String signOut() {
        return path("/afmelden", "/en/sign-out");
    }

    /** One's own account. */
    public String account() {
        return path("/account", "/en/account");
    }

    /** All accounts, for administrators. */
    public String accounts() {
        return path("/beheer/accounts", "/en/admin/accounts");
    }

    /** Where the first administrator is made. */
    public String firstAdministrator(String code) {
        return path("/eerste-beheerder?code=", "/en/first-administrator?code=") + code;
    }

    /** Where somebody who was invited chooses a passphrase. */
    public String invitation(String code) {
        return path("/uitnodiging?code=", "/en/invitation?code=") + code;
    }

    private String path(String dutch, String english) {
        return switch (language) {
            case DUTCH -> dutch;
            case ENGLISH -> english;
        };
    }
}
