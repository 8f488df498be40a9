// Redraws what a frame changes: figures, words and the paths of charts. Scales stay as the server drew them.
import { fill } from "./numbers.js";

const half = pixel => Math.round(pixel * 2) / 2;
const part = (root, name) => root.querySelector(`[data-part="${name}"]`);
const set = (element, text) => { if (element && element.textContent !== text) element.textContent = text; };

export function picture(live, format) {
    const cards = new Map([...document.querySelectorAll("[data-card]")].map(e => [e.dataset.card, card(e, live, format)]));
    const points = new Map([...document.querySelectorAll("[data-point]")].map(e => [e.dataset.point, e]));
    const tiles = [...document.querySelectorAll("[data-tile]")];
    const stacks = [...document.querySelectorAll("[data-stack]")].map(e => stack(e, live, format));
    const line = document.querySelector("[data-line]");
    // What a frame does not redraw is not shown beside what it does; the server's page brings it back.
    const parts = document.querySelectorAll("[data-of]");
    const drawer = document.querySelector("[data-part=drawer-figure]");
    return frame => {
        const hash = frame.hash.toString(16).padStart(8, "0");
        // Asked before the first change: afterwards the browser would have to lay the page out to know.
        const inSight = stacks.filter(s => s.svg.checkVisibility());
        for (const c of frame.cards) {
            const shown = cards.get(live.variants[c.variant]);
            if (shown) {
                shown.draw(c, hash);
                point(points.get(shown.promise), c, format);
                if (drawer && shown.chosen) set(drawer, format.chance(c.chance));
            }
        }
        tiles.forEach((t, i) => tile(t, frame.places[i], live, format));
        inSight.forEach(s => s.draw(frame));
        for (const part of parts) part.classList.toggle("old", part.dataset.of !== hash);
        if (line) line.dataset.hash = hash;
        document.documentElement.dataset.drawn = hash + " " + frame.size;
    };
}

const shown = chance => Math.round(chance * 100) / 100;
const wordOf = (live, chance) => live.scale.findLast(b => shown(chance) >= b.from).word;

function card(root, live, format) {
    const fans = [...root.querySelectorAll("[data-fan]")].filter(f => f.checkVisibility()).map(fan);
    const unit = root.dataset.unit, w = live.words;
    const needed = [...root.querySelectorAll('[data-part="needed"] .line')];
    const need = (line, key, value) => {
        if (!line) return;
        const pattern = value > 0 ? w[key] : w[key + "-reached"];
        line.innerHTML = fill(pattern.replace(/\*\*(.*?)\*\*/, "<b>$1</b>"), format.amount(value, unit), line.dataset.unit);
    };
    const binds = part(root, "binds"), brief = part(root, "binds-short");
    const draw = (c, hash) => {
        set(part(root, "figure"), format.figure(c.chance));
        set(part(root, "word"), wordOf(live, c.chance));
        set(part(root, "margin"), fill(w["card.margin"], c.error * 196 < .05 ? "<" + format.plain(.1, 1) : format.fixed(c.error * 196, 1)));
        change(root, c, live, format);
        need(needed[0], "card.needed-50", c.needed50);
        need(needed[1], "card.needed-95", c.needed95);
        const limit = live.limits[c.limit];
        if (limit && binds?.dataset.limit !== limit.id + c.share) {
            if (binds) {
                swatch(binds, limit.pattern);
                set(binds.querySelector("b"), limit.title);
                set(part(binds, "share"), `(${format.share(c.share)})`);
            } else if (brief) {
                swatch(brief, limit.pattern);
                set(part(brief, "title"), limit.title);
            }
        }
        fans.forEach(f => f(c, unit, live, format, hash));
    };
    return { promise: root.id.replace(/^promise-/, ""), chosen: root.classList.contains("chosen"), draw };
}

function change(root, c, live, format) {
    const w = live.words, by = c.chance - c.baseline, moved = Math.abs(by) >= .005;
    const element = part(root, "change") ?? part(root, "short-change");
    if (!element) return;
    const direction = moved ? (by > 0 ? "up" : "down") : "same";
    const short = element.dataset.part === "short-change";
    const size = format.plain(Math.abs(by) * 100, 0);
    let text = moved ? fill(w["card." + direction], size === "0" ? "<1" : size, format.chance(c.baseline)) : fill(w["card.same"], format.chance(c.baseline));
    if (short) text = moved ? text.replace(/ \(.*/, "") : "";
    element.className = "change " + direction;
    const arrow = moved ? `<span class="arrow" aria-hidden="true">${by > 0 ? "↑" : "↓"}</span> <span class="unseen">${w[`card.${direction}-word`]}</span> ` : "";
    const html = arrow + text.replace("<", "&lt;");
    if (element.innerHTML !== html) element.innerHTML = html;
}

function swatch(root, pattern) {
    const rect = root.querySelector(".swatch rect");
    rect?.setAttribute("fill", `url(#p-${pattern})`);
    rect?.setAttribute("class", `edge-${pattern}`);
}

function fan(svg) {
    const columns = svg.dataset.columns.split(",").map(Number);
    const zero = Number(svg.dataset.zero), perUnit = Number(svg.dataset.perUnit);
    const p = name => part(svg, name);
    const light = p("light"), dark = p("dark"), edges = p("edges"), median = p("median");
    const whole = p("whisker-90"), middle = p("whisker-50"), ring = p("ring");
    const aim = p("aim-word"), expected = p("expected-word");
    const ringX = ring.getAttribute("cx"), aimY = Number(aim.dataset.y);
    return (c, unit, live, format, hash) => {
        svg.dataset.hash = hash;
        const n = Math.min(columns.length, c.fan.length / 5);
        const line = [[], [], [], [], []];
        for (let i = 0; i < n; i++) {
            for (let q = 0; q < 5; q++) {
                line[q].push(columns[i] + " " + half(zero - perUnit * c.fan[i * 5 + q]));
            }
        }
        const path = points => "M" + points.join("L");
        const area = (upper, lower) => path(upper) + "L" + [...lower].reverse().join("L") + "Z";
        light.setAttribute("d", area(line[4], line[0]));
        dark.setAttribute("d", area(line[3], line[1]));
        edges.setAttribute("d", path(line[4]) + path(line[0]));
        median.setAttribute("d", path(line[2]));
        const y = [0, 1, 2, 3, 4].map(q => half(zero - perUnit * c.fan[(n - 1) * 5 + q]));
        whole.setAttribute("d", `M${ringX} ${y[4]}V${y[0]}`);
        middle.setAttribute("d", `M${ringX} ${y[3]}V${y[1]}`);
        ring.setAttribute("cy", y[2]);
        const push = Math.max(0, 17 - Math.abs(aimY - y[2])) / 2 * (aimY <= y[2] ? 1 : -1);
        aim.setAttribute("y", aimY - push + 5);
        expected.setAttribute("y", y[2] + push + 5);
        const value = format.amount(c.fan[(n - 1) * 5 + 2], unit);
        set(expected, `${value}${unit === "MW" ? "\u00a0MW" : ""} ${live.words["fan.expected"]}`);
    };
}

function point(group, c, format) {
    if (!group) return;
    const x = c.chance * 100 + "%";
    part(group, "point").setAttribute("cx", x);
    const stem = part(group, "stem");
    stem.setAttribute("x1", x);
    stem.setAttribute("x2", x);
    part(group, "label").setAttribute("x", x);
    set(part(group, "figure"), format.chance(c.chance));
    group.querySelector(".stroke")?.setAttribute("x1", x);
}

function tile(link, place, live, format) {
    if (!place || Number.isNaN(place.chance)) return;
    set(part(link, "figure"), format.chance(place.chance));
    set(part(link, "word"), wordOf(live, place.chance));
    const chance = shown(place.chance);
    const shade = chance < .10 ? "low" : chance < .33 ? "unlikely" : chance < .66 ? "even" : "likely";
    if (!link.classList.contains(shade)) {
        link.classList.remove("low", "unlikely", "even", "likely", "none");
        link.classList.add(shade);
    }
    const limit = live.limits[place.limit];
    if (limit) {
        swatch(link, limit.pattern);
        set(part(link, "limit"), limit.brief);
    }
}

function stack(svg, live, format) {
    const { left, right, top, bottom } = svg.dataset;
    const span = bottom - top;
    const bands = [...svg.querySelectorAll("[data-band]")];
    const washes = [...svg.querySelectorAll("[data-wash]")];
    const means = bands.map(band => svg.querySelector(`[data-mean="${band.dataset.band}"]`));
    const draw = frame => {
        svg.dataset.hash = frame.hash.toString(16).padStart(8, "0");
        const n = frame.quarters, width = (right - left) / Math.max(1, n);
        const x = q => half(Number(left) + width * q);
        let below = new Float32Array(n);
        bands.forEach((band, i) => {
            const found = frame.limits.find(l => live.limits[l.limit]?.id === band.dataset.band);
            const above = below.map((b, q) => b + (found ? found.shares[q] : 0));
            const y = share => half(bottom - share * span);
            const points = [];
            for (let q = 0; q < n; q++) points.push(`${x(q)} ${y(above[q])}L${x(q + 1)} ${y(above[q])}`);
            for (let q = n - 1; q >= 0; q--) points.push(`${x(q + 1)} ${y(below[q])}L${x(q)} ${y(below[q])}`);
            const d = n ? "M" + points.join("L") + "Z" : "";
            band.setAttribute("d", d);
            washes[i].setAttribute("d", d);
            const mean = means[i];
            if (mean && found) set(mean, format.share(n ? found.shares.reduce((a, b) => a + b, 0) / n : 0));
            below = above;
        });
    };
    return { svg, draw };
}
