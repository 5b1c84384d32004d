import { escapeHtml } from "../escape-html.ts";
import { renderIcon } from "../pages/icons.ts";
import { markBase } from "../sample-base.ts";
import { readFenceInfo } from "./read-fence-info.ts";

/** A block of code as it was written. */
export interface CodeBlock {
  readonly info: string;
  readonly content: string;
}

/** Languages of programs that a reader runs; configuration of proxies keeps the address that it was written with. */
const SAMPLE_LANGUAGES: ReadonlySet<string> = new Set(
  "sh bash python js mjs ts json http text".split(" "),
);

/** The tools need a script, so they are hidden until there is one. */
const TOOLS = `<div class="code-tools" hidden><button type="button" class="quiet" data-copy-code aria-label="Copy code">${renderIcon("copy")}${renderIcon("check")}</button></div>`;

/**
 * One block, or several with a tab each. Without a script they stand one below the other, each with its
 * caption; a script turns the captions into the bar of tabs that is already here, hidden.
 */
export function renderCode(blocks: readonly CodeBlock[], id: string): string {
  const tabs = blocks.map(({ info }) => readFenceInfo(info).tab);
  const panels = blocks.map((block, place) => renderPanel(block, panelId(id, place)));
  const bar = tabs.every((tab) => tab !== undefined)
    ? `<div class="code-bar" hidden><div class="code-tabs" role="tablist" aria-label="Written with">${tabs.map((tab, place) => renderTab(tab, panelId(id, place), place === 0)).join("")}</div>${TOOLS}</div>`
    : TOOLS;
  return `<div class="code${bar === TOOLS ? "" : " code-group"}">${bar}${panels.join("")}</div>\n`;
}

function renderTab(tab: string, panel: string, selected: boolean): string {
  return `<button type="button" role="tab" id="${panel}-tab" aria-controls="${panel}" aria-selected="${selected}" tabindex="${selected ? 0 : -1}">${escapeHtml(tab)}</button>`;
}

function renderPanel({ info, content }: CodeBlock, id: string): string {
  const { language, tab, isRefused } = readFenceInfo(info);
  const text = escapeHtml(SAMPLE_LANGUAGES.has(language) ? markBase(content) : content);
  const label = escapeHtml(tab ?? (language === "" ? "Text" : language));
  const caption = tab === undefined ? "" : `<p class="code-caption">${label}</p>`;
  return `<div class="code-panel" id="${id}">${caption}<pre data-scroll="Code: ${label}"><code data-language="${escapeHtml(language)}"${isRefused ? " data-refused" : ""}>${text}</code></pre></div>`;
}

function panelId(id: string, place: number): string {
  return `${id}-${place + 1}`;
}
