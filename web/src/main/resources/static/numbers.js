// Numbers as the server writes them (Numbers.java); change both together.
const MINUS = "\u2212", HARD = "\u00a0";

export function numbers(language, words) {
    const dutch = language === "nl";
    const formats = new Map();
    const plain = (value, digits = 0) => {
        if (!formats.has(digits)) {
            formats.set(digits, new Intl.NumberFormat(dutch ? "nl-NL" : "en-GB", { maximumFractionDigits: digits, useGrouping: "always" }));
        }
        const scale = 10 ** digits;
        const rounded = Math.round(value * scale) / scale;
        return formats.get(digits).format(rounded === 0 ? 0 : rounded).replace("-", MINUS);
    };
    const fixed = (value, digits) => {
        const text = plain(value, digits);
        return new RegExp(`[.,]\\d{${digits}}$`).test(text) ? text : text + (dutch ? "," : ".") + "0".repeat(digits);
    };
    const rounded = value => {
        const size = Math.abs(value);
        const step = size >= 1000 ? 100 : size >= 200 ? 10 : 1;
        return Math.round(value / step) * step;
    };
    const millions = value => {
        const billion = Math.abs(value) >= 1000;
        const size = billion ? value / 1000 : value;
        return "€" + HARD + plain(size, billion ? 2 : Math.abs(value) < 10 ? 1 : 0) + HARD + words[billion ? "unit.billion" : "unit.million"];
    };
    const amount = (value, unit) =>
        unit === "fraction" ? plain(value * 100, 1) + "%" : unit === "EUR-million" ? millions(value) : plain(rounded(value), 0);
    const figure = chance =>
        chance < .005 ? "<1" : chance > .995 ? ">99" : String(Math.round(chance * 100));
    return { plain, fixed, amount, millions, figure, chance: c => figure(c) + "%", share: s => Math.round(s * 100) + "%" };
}

export const fill = (pattern, ...values) => pattern.replace(/\{(\d)}/g, (_, i) => values[i]);
