import { copyText } from "./copy-text.ts";
import { query } from "./query.ts";

/** Buttons that copy: the code beside them, a size, the whole page as Markdown. */
export function addCopying(): void {
  for (const tools of query(".code-tools", HTMLElement)) tools.hidden = false;
  for (const button of query("[data-copy-code]", HTMLButtonElement)) {
    button.addEventListener("click", () => {
      const block = button.closest(".code");
      const code = block?.querySelector(".code-panel:not([hidden]) code");
      void copyText(button, code?.textContent ?? "");
    });
  }
  for (const button of query("[data-copy]", HTMLButtonElement)) {
    button.addEventListener("click", () => void copyText(button, button.dataset["copy"] ?? ""));
  }
  for (const button of query("[data-copy-page]", HTMLButtonElement)) {
    button.hidden = false;
    button.addEventListener("click", () => void copyPage(button));
  }
}

async function copyPage(button: HTMLButtonElement): Promise<void> {
  const answer = await fetch(button.dataset["copyPage"] ?? "");
  await copyText(button, await answer.text());
}
