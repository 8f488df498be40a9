// The bench by keyboard, and marks by selection. Without this script every link and form does the same.
const bench = document.querySelector(".bench");
const text = bench.querySelector(".letter-text");
const OFF = "sprong-keys-off";
const SAME = { ArrowRight: "j", ArrowLeft: "k" };

document.documentElement.classList.add("live");
show();
const toggle = bench.querySelector("[data-keys]");
if (toggle) {
    set(remembered() !== "1");
    toggle.addEventListener("click", () => set(toggle.getAttribute("aria-pressed") !== "true"));
    document.addEventListener("keydown", key);
}
hand();

// The current passage in the middle of the text, without moving the page.
function show() {
    const mark = text.querySelector("mark.current");
    if (mark && text.scrollHeight > text.clientHeight) {
        text.scrollTop = mark.offsetTop - text.offsetTop - text.clientHeight / 3;
    }
}

function remembered() {
    try { return localStorage.getItem(OFF); } catch { return null; }
}

function set(on) {
    toggle.setAttribute("aria-pressed", String(on));
    bench.classList.toggle("keys-off", !on);
    try { localStorage.setItem(OFF, on ? "0" : "1"); } catch { /* private window: not remembered */ }
}

// Single keys work only while they are on, outside fields, and without another key held.
function key(event) {
    const off = toggle.getAttribute("aria-pressed") !== "true";
    const typing = event.target.closest("input, select, textarea");
    if (off || typing || event.ctrlKey || event.metaKey || event.altKey) {
        if (typing && event.key === "Escape") typing.blur();
        return;
    }
    const name = SAME[event.key] ?? event.key;
    const fields = { c: [".record [data-first]", ".record .field input", "#as"], r: ["#reason"] }[name] ?? [];
    const field = fields.map(f => bench.querySelector(f)).find(f => f);
    const action = field ?? bench.querySelector(`[data-key="${CSS.escape(name)}"]`);
    if (!action) return;
    event.preventDefault();
    if (field) {
        field.focus();
    } else {
        action.click();
    }
}

// What is selected in the text is named by its first and last character.
function hand() {
    const form = bench.querySelector("[data-hand]");
    if (!form) return;
    const [from, to, words] = ["from", "to", "words"].map(n => form.elements.namedItem(n));
    document.addEventListener("selectionchange", () => {
        const chosen = getSelection();
        if (!chosen.rangeCount || chosen.isCollapsed) return;
        const range = chosen.getRangeAt(0);
        if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
        const start = place(range.startContainer, range.startOffset);
        const end = place(range.endContainer, range.endOffset);
        if (end <= start) return;
        from.value = start;
        to.value = end;
        from.disabled = to.disabled = false;
        words.value = plain(range);
        form.closest("details").open = true;
    });
    words.addEventListener("input", () => { from.disabled = to.disabled = true; });
}

// How many characters of the letter stand before a point; the numbers of findings do not count.
function place(node, offset) {
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(node, offset);
    return plain(range).length;
}

function plain(range) {
    const copy = range.cloneContents();
    copy.querySelectorAll("sup").forEach(s => s.remove());
    return copy.textContent;
}
