// Lets the overview follow the sliders. Without this script the page is whole and the form still computes.
import { read } from "./frame.js";
import { fill, numbers } from "./numbers.js";
import { picture } from "./draw.js";
import { keys } from "./keys.js";
import { measures } from "./measures.js";
import { trail } from "./trail.js";

const COARSE = 256, FULL = 10000, IDLE = 180, HELP_AGAIN = 600;
const PARTS = ["scenario-bar", "sentence", "line", "cards", "tiles", "limits", "footing", "other-language"];
const WRITES = "input:not([type=range]), textarea, select, [contenteditable]";
// A name for this page, so that what another reader asks does not drop what this one waits for.
const PAGE = Array.from(crypto.getRandomValues(new Uint32Array(2)), n => n.toString(36)).join("");
const root = document.documentElement;
const main = document.getElementById("main");

if (main.dataset.live) {
    start(JSON.parse(main.dataset.live));
}
keys();

function start(live) {
    root.classList.add("live");
    const format = numbers(live.language, live.words);
    const state = document.querySelector(".live-state");
    const form = document.getElementById("scenario");
    const sliders = measures(form, format);
    let draw = picture(live, format);
    let socket, latest, sequence = 0, retry = 500, idle, owed = false, waiting = new Map(), settled = sliders.query();
    const been = trail(sliders.settings()), said = form.querySelector("[data-said]");

    const query = () => sliders.query();

    function connect() {
        const lang = live.language === "en" ? "?lang=en" : "";
        socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/live${lang}`);
        socket.binaryType = "arraybuffer";
        socket.onopen = () => {
            retry = 500;
            const old = root.classList.contains("old-picture");
            root.classList.remove("old-picture");
            if (old) say("");
            if (old || owed) ask(FULL);
            owed = false;
        };
        socket.onmessage = message => typeof message.data === "string" ? say(message.data) : frame(message.data);
        socket.onclose = () => {
            root.classList.add("old-picture");
            say(live.words["live.lost"]);
            setTimeout(connect, retry);
            retry = Math.min(8000, retry * 2);
        };
    }

    function ask(size, moved = performance.now()) {
        if (socket.readyState !== WebSocket.OPEN) {
            owed = true;
            return;
        }
        waiting.set(++sequence, { moved, size });
        socket.send(`${sequence} ${size} ${query()}`);
    }

    function frame(buffer) {
        const received = performance.now();
        const next = read(buffer);
        draw(next);
        latest = next;
        say(next.size === FULL ? "" : live.words["live.coarse"].replace("{0}", format.plain(next.size)));
        measure(next, received, performance.now());
        if (next.size === FULL && next.sequence === sequence) settle();
    }

    // How long it took from the hand to the picture; a benchmark listens to it.
    function measure(next, received, drawn) {
        const asked = waiting.get(next.sequence);
        for (const seen of waiting.keys()) if (seen < next.sequence || (seen === next.sequence && next.size >= asked.size)) waiting.delete(seen);
        if (asked === undefined) return;
        const moved = asked.moved;
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
            const painted = performance.now();
            performance.measure("slider", { start: moved, end: painted });
            dispatchEvent(new CustomEvent("sprong:drawn", { detail: { sequence: next.sequence, size: next.size, moved, received, drawn, painted, micros: next.micros } }));
        };
        requestAnimationFrame(() => channel.port2.postMessage(0));
    }

    // After a full sample the server's own page replaces what the frame could not: sentences, order, tables, effects.
    async function settle() {
        settled = query();
        const step = been.visit(sliders.settings());
        buttons();
        await fetchPage(`${location.pathname}?${settled}`, false, step);
    }

    async function fetchPage(address, go, step = go) {
        const asked = query();
        let page;
        try {
            const response = await fetch(address, { headers: { "X-Live": PAGE } });
            if (!response.ok) {
                location.assign(address);
                return;
            }
            page = new DOMParser().parseFromString(await response.text(), "text/html");
        } catch {
            return;
        }
        if (query() !== asked && !go) return;
        swap(page);
        const canonical = location.pathname + page.documentElement.dataset.query;
        history[step ? "pushState" : "replaceState"](null, "", canonical);
        if (go) {
            sliders.set(new URLSearchParams(location.search));
            settled = query();
        }
        if (page.getElementById("measures").dataset.pending) {
            setTimeout(() => query() === settled && fetchPage(`${location.pathname}?${settled}`, false), HELP_AGAIN);
        }
    }

    function swap(page) {
        const focused = document.activeElement?.id || document.activeElement?.dataset?.tile;
        const open = [...document.querySelectorAll("details[open]")].map(d => d.id).filter(Boolean);
        for (const name of PARTS) {
            const now = document.querySelector(`[data-part="${name}"]`), next = page.querySelector(`[data-part="${name}"]`);
            if (now && next) now.replaceWith(next);
        }
        root.dataset.drawn = page.documentElement.dataset.drawn;
        sliders.adopt(page);
        open.forEach(id => document.getElementById(id)?.setAttribute("open", ""));
        if (focused && document.activeElement === document.body) {
            (document.getElementById(focused) ?? document.querySelector(`[data-tile="${CSS.escape(focused)}"]`))?.focus({ preventScroll: true });
        }
        draw = picture(live, format);
        keys();
    }

    function say(text) {
        if (state.textContent !== text) state.textContent = text;
    }

    function buttons() {
        form.querySelector("[data-undo]").disabled = !been.canUndo();
        form.querySelector("[data-redo]").disabled = !been.canRedo();
    }

    // Undo and redo take the place of what stands in the address, so that the browser's own way back stays short.
    function travel(settings, pattern) {
        if (settings === undefined) return;
        clearTimeout(idle);
        const moved = sliders.set(new URLSearchParams(settings));
        said.textContent = fill(pattern, moved.join(", "));
        buttons();
        ask(FULL);
    }

    const back = () => {
        been.visit(sliders.settings());
        travel(been.undo(), said.dataset.undone);
    };
    const again = () => travel(been.redo(), said.dataset.redone);

    form.addEventListener("input", event => {
        if (event.target.type !== "range") return;
        sliders.show(event.target);
        ask(COARSE);
        clearTimeout(idle);
        idle = setTimeout(() => ask(FULL), IDLE);
    });
    // The hand lets go: the whole sample need not wait for the pause.
    form.addEventListener("change", event => {
        if (event.target.type !== "range") return;
        clearTimeout(idle);
        ask(FULL);
    });
    form.addEventListener("submit", event => {
        event.preventDefault();
        ask(FULL);
    });
    document.addEventListener("change", event => {
        if (event.target.matches("select[form=scenario]")) fetchPage(`${location.pathname}?${query()}`, true);
    });
    document.addEventListener("click", event => {
        const link = event.target.closest("[data-select],[data-reset],[data-undo],[data-redo],[data-share]");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        if (link.dataset.undo !== undefined) back();
        else if (link.dataset.redo !== undefined) again();
        else if (link.dataset.reset !== undefined) {
            event.preventDefault();
            sliders.reset();
            ask(FULL);
        } else if (link.dataset.share !== undefined) {
            event.preventDefault();
            navigator.clipboard?.writeText(link.href).then(() => say(`${link.dataset.done}: ${link.href}`), () => say(link.href));
        } else {
            event.preventDefault();
            fetchPage(link.href, true).then(() => document.getElementById("promise-" + link.dataset.select)?.querySelector("h3 a")?.focus({ preventScroll: true }));
        }
    });
    document.addEventListener("keydown", event => {
        const key = event.key.toLowerCase();
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.closest(WRITES)) return;
        if (key === "z" || key === "y") {
            event.preventDefault();
            (key === "y" || event.shiftKey ? again : back)();
        }
    });
    // Another width shows other drawings of the same charts; they follow the last frame too.
    addEventListener("resize", () => {
        draw = picture(live, format);
        if (latest && root.dataset.drawn?.startsWith(latest.hash.toString(16).padStart(8, "0"))) draw(latest);
    });
    addEventListener("popstate", () => {
        sliders.set(new URLSearchParams(location.search));
        settled = query();
        been.follow(sliders.settings());
        buttons();
        fetchPage(location.href, false);
    });
    buttons();
    connect();
    if (document.getElementById("measures").dataset.pending) {
        setTimeout(() => fetchPage(`${location.pathname}?${query()}`, false), HELP_AGAIN);
    }
}
