// Looks every second how far the dossier is, and goes on to it when it is ready.
const EVERY = 1000;
const shown = document.querySelector("[data-progress]");

// Only what changed is written, so that a screen reader hears a step once.
function write(from, to) {
    for (const name of ["max", "value"]) {
        to.querySelector("progress").setAttribute(name, from.querySelector("progress").getAttribute(name));
    }
    const said = from.querySelectorAll("p");
    to.querySelectorAll("p").forEach((p, i) => {
        if (p.textContent !== said[i].textContent) p.textContent = said[i].textContent;
    });
}

async function look() {
    try {
        const answer = await fetch(location.href, { cache: "no-store" });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const found = page.querySelector("[data-progress]");
        if (!found) {
            location.reload();
            return;
        }
        write(found, shown);
    } catch {
        // The server is away for a moment; look again.
    }
    setTimeout(look, EVERY);
}

if (shown) setTimeout(look, EVERY);
