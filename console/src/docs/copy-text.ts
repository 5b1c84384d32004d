const SHOWN_MS = 2000;
const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Copies, and shows on the button for two seconds that it did, or that the browser did not let it. */
export async function copyText(button: HTMLElement, text: string): Promise<void> {
  const isCopied = await write(text);
  button.dataset["copied"] = isCopied ? "yes" : "no";
  announce(isCopied ? "Copied." : "The browser did not allow copying.");
  clearTimeout(timers.get(button));
  timers.set(
    button,
    setTimeout(() => delete button.dataset["copied"], SHOWN_MS),
  );
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages that are not served over HTTPS have no clipboard; the older way still works there.
    return writeBySelection(text);
  }
}

function writeBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "unseen";
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  return isCopied;
}

/** For who hears the page. */
function announce(text: string): void {
  const live = document.querySelector("[data-live]") ?? document.createElement("div");
  live.setAttribute("data-live", "");
  live.setAttribute("aria-live", "polite");
  live.className = "unseen";
  live.textContent = text;
  document.body.append(live);
}
