// One tab stop for all tiles; arrows move between them.
export function keys() {
    const tiles = [...document.querySelectorAll("[data-tile]")];
    if (tiles.length === 0) return;
    const chosen = tiles.find(t => t === document.activeElement) ?? tiles[0];
    tiles.forEach(t => { t.tabIndex = t === chosen ? 0 : -1; });
    for (const tile of tiles) {
        tile.addEventListener("keydown", event => {
            const next = target(tile, tiles, event.key);
            if (next) {
                event.preventDefault();
                tile.tabIndex = -1;
                next.tabIndex = 0;
                next.focus();
            }
        });
    }
}

// The nearest tile in the direction of the key, by where it stands on the screen.
function target(tile, tiles, key) {
    const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
    if (key === "Home") return tiles[0];
    if (key === "End") return tiles.at(-1);
    if (!way) return undefined;
    const box = tile.getBoundingClientRect();
    let best, least = Infinity;
    for (const other of tiles) {
        const to = other.getBoundingClientRect();
        const dx = to.left - box.left, dy = to.top - box.top;
        const along = dx * way[0] + dy * way[1], across = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
        if (other !== tile && along > 4 && along + across * 3 < least) {
            least = along + across * 3;
            best = other;
        }
    }
    return best;
}
