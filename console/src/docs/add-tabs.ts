import { query } from "./query.ts";
import { readStored } from "./read-stored.ts";
import { store } from "./store.ts";

/** Shared with the app: the tab that was chosen last is chosen wherever there is one of its name. */
const NAME = "limner.code-tab";

export function addTabs(): void {
  const groups = query(".code-group", HTMLElement);
  for (const group of groups) {
    const tabs = query("[role=tab]", HTMLButtonElement, group);
    for (const bar of query(".code-bar", HTMLElement, group)) bar.hidden = false;
    for (const [place, tab] of tabs.entries()) {
      tab.addEventListener("click", () => choose(groups, tab));
      tab.addEventListener("keydown", (event) => {
        const to = moveTo(event.key, place, tabs.length);
        const target = to === undefined ? undefined : tabs[to];
        if (target === undefined) return;
        event.preventDefault();
        target.focus();
        choose(groups, target);
      });
    }
  }
  const stored = readStored(NAME);
  for (const group of groups) {
    const tabs = query("[role=tab]", HTMLButtonElement, group);
    select(group, tabs.find((tab) => tab.textContent === stored) ?? tabs[0]);
  }
}

/** All groups follow; what was clicked stays where it is in the window. */
function choose(groups: readonly HTMLElement[], chosen: HTMLButtonElement): void {
  const name = chosen.textContent;
  store(NAME, name);
  const before = chosen.getBoundingClientRect().top;
  for (const group of groups) {
    const tab = query("[role=tab]", HTMLButtonElement, group).find(
      (one) => one.textContent === name,
    );
    if (tab !== undefined) select(group, tab);
  }
  scrollBy({ top: chosen.getBoundingClientRect().top - before, behavior: "instant" });
}

function select(group: HTMLElement, chosen: HTMLButtonElement | undefined): void {
  for (const tab of query("[role=tab]", HTMLButtonElement, group)) {
    const isChosen = tab === chosen;
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
    if (panel === null) continue;
    panel.hidden = !isChosen;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
  }
}

function moveTo(key: string, place: number, count: number): number | undefined {
  if (key === "ArrowRight") return (place + 1) % count;
  if (key === "ArrowLeft") return (place + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
