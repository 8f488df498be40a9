// Remembers links to scenarios in this browser, as an extra for who has no account. Nothing leaves the browser.
const KEY = "sprong.scenarios", MOST = 50;

const list = document.querySelector("[data-browser-list]");
if (list) {
    document.querySelector("[data-remember]").addEventListener("click", remember);
    document.documentElement.classList.add("live");
    show();
}

function kept() {
    try {
        const all = JSON.parse(localStorage.getItem(KEY));
        return Array.isArray(all) ? all.filter(s => typeof s?.title === "string" && typeof s?.query === "string") : [];
    } catch {
        return [];
    }
}

function keep(all) {
    try {
        localStorage.setItem(KEY, JSON.stringify(all.slice(0, MOST)));
    } catch {
        // A browser that keeps nothing still has the address.
    }
    show();
}

function remember() {
    const when = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" }).format(new Date());
    const query = document.documentElement.dataset.query;
    keep([{ title: list.dataset.title.replace("{0}", when), query }, ...kept().filter(s => s.query !== query)]);
}

function show() {
    const overview = document.documentElement.lang === "en" ? "/en" : "/";
    list.replaceChildren(...kept().map((scenario, i) => {
        const item = document.createElement("li"), link = document.createElement("a"), forget = document.createElement("button");
        link.href = overview + scenario.query;
        link.textContent = scenario.title;
        forget.type = "button";
        forget.textContent = list.dataset.forget;
        forget.setAttribute("aria-label", `${list.dataset.forget}: ${scenario.title}`);
        forget.addEventListener("click", () => keep(kept().filter((_, j) => j !== i)));
        item.append(link, forget);
        return item;
    }));
}
