package nl.schaalsprong.web;

import java.util.List;
import nl.schaalsprong.people.Role;

/** Every address of the workbench and who may use it. What is not in this table does not exist. */
final class Routes {
    /**
     * One row.
     *
     * @param methods HTTP methods, joined by a space
     * @param path pattern as in {@code PathPattern}
     * @param needs the least role that may
     */
    record Route(String methods, String path, Role needs) {}

    static final List<Route> TABLE =
            List.of(
                    open("/"),
                    open("/en"),
                    open("/belofte/*"),
                    open("/en/promise/*"),
                    open("/plek/*"),
                    open("/en/place/*"),
                    open("/plekken"),
                    open("/en/places"),
                    open("/grenzen"),
                    open("/en/limits"),
                    new Route("GET HEAD POST", "/brieven", Role.PUBLIC),
                    new Route("GET HEAD POST", "/en/letters", Role.PUBLIC),
                    open("/brieven/*"),
                    open("/en/letters/*"),
                    new Route("POST", "/brieven/*", Role.EDITOR),
                    new Route("POST", "/en/letters/*", Role.EDITOR),
                    open("/brieven/*/origineel"),
                    open("/en/letters/*/original"),
                    new Route("GET HEAD POST", "/brieven/*/openbaar", Role.EDITOR),
                    new Route("GET HEAD POST", "/en/letters/*/public", Role.EDITOR),
                    open("/dossier"),
                    open("/en/dossiers"),
                    new Route("POST", "/dossier", Role.EDITOR),
                    new Route("POST", "/en/dossiers", Role.EDITOR),
                    new Route("GET HEAD", "/dossier/bezig", Role.EDITOR),
                    new Route("GET HEAD", "/en/dossier/progress", Role.EDITOR),
                    open("/dossier/*"),
                    open("/en/dossier/*"),
                    open("/dossier/*/*"),
                    open("/en/dossier/*/*"),
                    new Route("POST", "/dossier/*/*", Role.EDITOR),
                    new Route("POST", "/en/dossier/*/*", Role.EDITOR),
                    open("/bronnen"),
                    open("/en/sources"),
                    open("/scenario.json"),
                    open("/scenario/*"),
                    open("/en/scenario/*"),
                    new Route("POST", "/scenarios/import", Role.PUBLIC),
                    new Route("POST", "/en/scenarios/import", Role.PUBLIC),
                    open("/scenarios"),
                    open("/en/scenarios"),
                    new Route("POST", "/scenarios", Role.READER),
                    new Route("POST", "/en/scenarios", Role.READER),
                    new Route("POST", "/scenarios/*", Role.READER),
                    new Route("POST", "/en/scenarios/*", Role.READER),
                    open("/vergelijk"),
                    open("/en/compare"),
                    open("/compare.csv"),
                    open("/herkomst/*"),
                    open("/en/provenance/*"),
                    open("/verschil"),
                    open("/en/change"),
                    open("/model"),
                    open("/en/model"),
                    open("/model/*"),
                    open("/en/model/*"),
                    open("/model/parameter/*"),
                    open("/en/model/parameter/*"),
                    open("/series/*"),
                    open("/toets"),
                    open("/en/history"),
                    open("/geld"),
                    open("/en/money"),
                    open("/money.csv"),
                    open("/bill.csv"),
                    form("/aanmelden", Role.PUBLIC),
                    form("/en/sign-in", Role.PUBLIC),
                    form("/eerste-beheerder", Role.PUBLIC),
                    form("/en/first-administrator", Role.PUBLIC),
                    form("/uitnodiging", Role.PUBLIC),
                    form("/en/invitation", Role.PUBLIC),
                    post("/afmelden", Role.READER),
                    post("/en/sign-out", Role.READER),
                    form("/account", Role.READER),
                    form("/en/account", Role.READER),
                    form("/beheer/accounts", Role.ADMINISTRATOR),
                    form("/en/admin/accounts", Role.ADMINISTRATOR),
                    post("/beheer/accounts/link", Role.ADMINISTRATOR),
                    post("/en/admin/accounts/link", Role.ADMINISTRATOR),
                    post("/beheer/accounts/rol", Role.ADMINISTRATOR),
                    post("/en/admin/accounts/role", Role.ADMINISTRATOR),
                    post("/beheer/accounts/sluiten", Role.ADMINISTRATOR),
                    post("/en/admin/accounts/close", Role.ADMINISTRATOR),
                    open("/register"),
                    open("/en/register"),
                    open("/register/*/*"),
                    open("/en/register/*/*"),
                    new Route("GET HEAD POST", "/register/*/*/wijzig", Role.EDITOR),
                    new Route("GET HEAD POST", "/en/register/*/*/edit", Role.EDITOR),
                    open("/register.csv"),
                    open("/register.json"),
                    open("/results.csv"),
                    open("/chart/*/*"),
                    open("/en/chart/*/*"),
                    open("/live"),
                    open("/static/**"),
                    new Route("GET HEAD POST PUT DELETE", "/error", Role.PUBLIC));

    private Routes() {}

    private static Route open(String path) {
        return new Route("GET HEAD", path, Role.PUBLIC);
    }

    /** A page with a form that is sent to its own address. */
    private static Route form(String path, Role needs) {
        return new Route("GET HEAD POST", path, needs);
    }

    /** What only a form can ask for. */
    private static Route post(String path, Role needs) {
        return new Route("POST", path, needs);
    }
}
