// The sliders: what they say while they move, and the query string they stand for.
export function measures(form, format) {
    const all = [...form.querySelectorAll("[data-measure]")].map(root => ({
        root,
        input: root.querySelector("input"),
        title: root.querySelector("label").textContent,
        output: root.querySelector("output"),
        amount: root.querySelector('[data-part="amount"]'),
        moved: root.querySelector('[data-part="moved"]'),
        baseline: Number(root.dataset.baseline),
        cost: Number(root.dataset.cost),
        group: root.dataset.group,
    }));

    function show(m) {
        const low = Number(m.input.min), span = m.input.max - low;
        const value = Number(m.input.value), tick = (m.baseline - low) / span * 100, at = (value - low) / span * 100;
        const percent = m.amount.textContent.endsWith("%") ? "%" : "";
        m.amount.textContent = format.plain(value, Number(m.input.step) < 1 ? 2 : 0) + percent;
        m.moved.setAttribute("x", Math.min(tick, at) + "%");
        m.moved.setAttribute("width", Math.abs(at - tick) + "%");
        m.root.classList.toggle("moved", value !== m.baseline);
    }

    function bill() {
        const groups = new Map();
        for (const m of all) {
            const cost = m.cost * (m.input.value - m.baseline) / m.input.step;
            if (cost !== 0) groups.set(m.group, (groups.get(m.group) ?? 0) + cost);
        }
        const parts = [...groups].map(([group, sum]) => `${format.millions(sum)} ${group}`);
        const total = parts.length ? parts.join(" + ") : format.millions(0);
        form.querySelectorAll('[data-part="bill-total"]').forEach(e => { e.textContent = total; });
    }

    const drawer = document.querySelector(".drawer-open"), panel = document.getElementById("measures");
    drawer.addEventListener("click", () => {
        const open = panel.classList.toggle("open");
        drawer.setAttribute("aria-expanded", open);
        drawer.textContent = open ? drawer.dataset.close : drawer.dataset.open;
    });

    return {
        show(input) {
            show(all.find(m => m.input === input));
            bill();
        },
        // Moves every slider to where the query wants it; says which moved and to where.
        set(query) {
            const moved = [];
            for (const m of all) {
                const before = m.input.value;
                m.input.value = query.get(m.input.name) ?? m.baseline;
                show(m);
                if (m.input.value !== before) moved.push(`${m.title} ${m.output.textContent.trim()}`);
            }
            bill();
            return moved;
        },
        reset() {
            this.set(new URLSearchParams());
        },
        // Only what the sliders set, whatever else is chosen.
        settings() {
            const moved = all.filter(m => Number(m.input.value) !== m.baseline).map(m => [m.input.name, m.input.value]);
            return new URLSearchParams(moved).toString();
        },
        query() {
            const query = new URLSearchParams();
            const names = new Set(all.filter(m => Number(m.input.value) === m.baseline).map(m => m.input.name));
            for (const [name, value] of new FormData(form)) {
                if (!names.has(name) && value !== "") query.append(name, value);
            }
            return query.toString();
        },
        // Takes over from the server what the sliders do not decide themselves.
        adopt(page) {
            for (const m of all) {
                const next = page.getElementById(m.input.id)?.closest("[data-measure]");
                if (!next) continue;
                for (const name of ["gain", "bar"]) {
                    m.root.querySelector(`[data-part="${name}"]`).replaceWith(next.querySelector(`[data-part="${name}"]`));
                }
            }
            for (const name of ["bill", "measures-note", "drawer-chance", "drawer-bill", "hidden"]) {
                const now = form.querySelector(`[data-part="${name}"]`), next = page.querySelector(`#scenario [data-part="${name}"]`);
                if (now && next) now.replaceWith(next);
            }
            const pending = page.getElementById("measures").dataset.pending;
            if (pending) panel.dataset.pending = pending;
            else delete panel.dataset.pending;
        },
    };
}
