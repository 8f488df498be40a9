// Where one has been with the sliders in this session. It outlives a page and a reload.
const KEY = "sprong.trail", MOST = 200;

export function trail(first) {
    let { entries, at } = kept();

    function keep() {
        try {
            sessionStorage.setItem(KEY, JSON.stringify({ entries, at }));
        } catch {
            // A browser that keeps nothing still undoes on this page.
        }
    }

    // What is settled now; a way back that was not taken is forgotten. Says whether it is new.
    function visit(settings) {
        if (entries[at] === settings) return false;
        entries = [...entries.slice(0, at + 1), settings].slice(-MOST);
        at = entries.length - 1;
        keep();
        return true;
    }

    // The browser itself went back or on: stand at the nearest place that was like this.
    function follow(settings) {
        const same = entries.map((e, i) => e === settings ? i : -1).filter(i => i >= 0);
        if (same.length === 0) {
            visit(settings);
            return;
        }
        at = same.reduce((best, i) => Math.abs(i - at) < Math.abs(best - at) ? i : best);
        keep();
    }

    function step(by) {
        if (entries[at + by] === undefined) return undefined;
        at += by;
        keep();
        return entries[at];
    }

    visit(first);
    return {
        visit,
        follow,
        undo: () => step(-1),
        redo: () => step(1),
        canUndo: () => at > 0,
        canRedo: () => at < entries.length - 1,
    };
}

function kept() {
    try {
        const { entries, at } = JSON.parse(sessionStorage.getItem(KEY));
        if (Array.isArray(entries) && Number.isInteger(at) && entries[at] !== undefined) return { entries, at };
    } catch {
        // Nothing was kept, or nothing of ours.
    }
    return { entries: [], at: -1 };
}
