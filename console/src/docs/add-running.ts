import { makeElement } from "./make-element.ts";
import { query } from "./query.ts";
import { readCurl, type CurlCall } from "./read-curl.ts";
import { readKey } from "./read-key.ts";
import { readOrder } from "./read-order.ts";
import { runCall } from "./run-call.ts";

/** Offers *Run here* on samples that are one call, where somebody has signed in with this browser. */
export function addRunning(): void {
  const key = readKey();
  if (key === undefined) return;
  const samples = query(".code", HTMLElement).flatMap((block) => {
    const [code] = query("code[data-language=sh]", HTMLElement, block);
    const call = code === undefined ? undefined : readCurl(code.textContent);
    const isRefused = code?.dataset["refused"] !== undefined;
    return call === undefined ? [] : [{ block, call, isRefused }];
  });
  if (samples.length === 0) return;
  void offer(samples, key);
}

interface Sample {
  readonly block: HTMLElement;
  readonly call: CurlCall;
  /** Whether it shows how something is refused, which costs nothing. */
  readonly isRefused: boolean;
}

async function offer(samples: readonly Sample[], key: string): Promise<void> {
  const prices = await fetchPrices(key);
  for (const sample of samples) addButton(sample, { key, prices });
}

interface Signed {
  readonly key: string;
  /** Dollars for a picture, by the name of the model. */
  readonly prices: ReadonlyMap<string, number>;
}

function addButton({ block, call, isRefused }: Sample, { key, prices }: Signed): void {
  const order = isRefused ? undefined : readOrder(call.path, call.body);
  const price = prices.get(order?.model ?? "");
  // What a call costs is said before it is made, so one whose price is not known is not offered.
  if (order !== undefined && price === undefined) return;
  const button = makeElement("button", { type: "button", class: "run" }, "Run here");
  const cost = makeElement("span", { class: "run-cost" }, describeCost(order?.count, price));
  const output = makeElement("div", { class: "run-output", hidden: "" });
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    output.hidden = false;
    void runCall(call, key, output).finally(() => button.removeAttribute("aria-busy"));
  });
  block.querySelector(".code-tools")?.prepend(cost, button);
  block.classList.add("code-runnable");
  block.append(output);
}

function describeCost(count: number | undefined, price: number | undefined): string {
  if (count === undefined || price === undefined) return "costs nothing";
  const dollars = `$${(count * price).toFixed(count * price < 0.01 ? 4 : 2)}`;
  return count === 1 ? `draws one picture, ${dollars}` : `draws ${count} pictures, ${dollars}`;
}

/** Without an answer there are no prices, and nothing that costs is offered. */
async function fetchPrices(key: string): Promise<ReadonlyMap<string, number>> {
  try {
    const answer = await fetch("/v1/models", { headers: { authorization: `Bearer ${key}` } });
    const { data = [] }: ModelList = await answer.json();
    return new Map(data.map(({ id, price }) => [id, price.amount_micros / 1e6]));
  } catch {
    return new Map();
  }
}

interface ModelList {
  readonly data?: readonly {
    readonly id: string;
    readonly price: { readonly amount_micros: number };
  }[];
}
