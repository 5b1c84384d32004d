import { makeElement } from "./make-element.ts";
import { markWords } from "./mark-words.ts";
import { createSearch, type Found, type SearchDocument } from "./search-index.ts";

type Search = ReturnType<typeof createSearch>;

let dialog: HTMLDialogElement | undefined;

/** Opens the search; the first time it is made, and what is searched is fetched. */
export function openSearchDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

function makeDialog(): HTMLDialogElement {
  const input = makeElement("input", {
    type: "search",
    role: "combobox",
    placeholder: "Search the documentation",
    "aria-label": "Search the documentation",
    "aria-controls": "found",
    "aria-expanded": "true",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  });
  const close = makeElement(
    "button",
    { type: "button", class: "quiet", "aria-label": "Close" },
    makeElement("kbd", {}, "Esc"),
  );
  const list = makeElement("div", { id: "found", role: "listbox", "aria-label": "Results" });
  const status = makeElement("p", { class: "search-status", role: "status" });
  const made = makeElement(
    "dialog",
    { class: "search", "aria-label": "Search" },
    makeElement("div", { class: "search-field" }, input, close),
    status,
    list,
  );
  document.body.append(made);
  close.addEventListener("click", () => made.close());
  made.addEventListener("click", ({ target }) => {
    if (target === made) made.close();
  });
  void connect({ made, input, list, status });
  return made;
}

interface Parts {
  readonly made: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

async function connect(parts: Parts): Promise<void> {
  const { made, input, list, status } = parts;
  status.textContent = "Reading the index …";
  let search: Search | undefined;
  try {
    search = createSearch(await fetchIndex());
  } catch {
    status.textContent = "The index could not be read. Load the page again to try once more.";
    return;
  }
  const find = search;
  const show = () => showFound(parts, input.value.trim() === "" ? undefined : find(input.value));
  input.addEventListener("input", show);
  made.addEventListener("keydown", (event) => {
    const options = [...list.children];
    const place = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark(parts, options[(place + step + options.length) % options.length]);
    } else if (event.key === "Enter") {
      const chosen = options[place];
      if (chosen instanceof HTMLAnchorElement) chosen.click();
    }
  });
  // A result on this very page only moves it, so the dialog would stay.
  list.addEventListener("click", () => made.close());
  show();
}

async function fetchIndex(): Promise<SearchDocument> {
  const answer = await fetch("/docs/search.json");
  if (!answer.ok) throw new Error(`The index was answered with ${answer.status}.`);
  const document: SearchDocument = await answer.json();
  return document;
}

function showFound(parts: Parts, found: readonly Found[] | undefined): void {
  const { input, list, status } = parts;
  list.replaceChildren(...(found ?? []).map(renderFound));
  status.textContent =
    found === undefined
      ? "Words, codes, settings, headers: all pages are searched."
      : found.length === 0
        ? `Nothing is said of "${input.value.trim()}".`
        : "";
  mark(parts, list.children[0]);
}

function renderFound(one: Found, place: number): HTMLElement {
  const title = makeElement("strong", {}, ...markWords(one.heading, one.words));
  const page = one.heading === one.page ? "" : one.page;
  return makeElement(
    "a",
    { role: "option", id: `found-${place}`, href: one.href, tabindex: "-1" },
    makeElement("span", { class: "found-title" }, title, makeElement("span", {}, page)),
    makeElement("span", { class: "found-text" }, ...markWords(one.text, one.words)),
  );
}

function mark({ input, list }: Parts, chosen: Element | undefined): void {
  for (const option of list.children) {
    option.setAttribute("aria-selected", String(option === chosen));
  }
  input.setAttribute("aria-activedescendant", chosen?.id ?? "");
  chosen?.scrollIntoView({ block: "nearest" });
}
