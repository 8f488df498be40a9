// What every page adds where scripts run: copying its link, printing it. Without it the link is a link.
document.documentElement.classList.add("scripts");
document.addEventListener("click", event => {
    const target = event.target.closest("[data-copy],[data-print]");
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.dataset.print !== undefined) {
        print();
        return;
    }
    event.preventDefault();
    const said = document.querySelector("[data-copied]");
    navigator.clipboard?.writeText(target.href).then(
        () => { said.textContent = `${target.dataset.done}: ${target.href}`; target.textContent = target.dataset.done; },
        () => location.assign(target.href));
});
