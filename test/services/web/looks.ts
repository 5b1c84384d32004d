import type { BrowserContextOptions } from "playwright-core";

/** One way to look at a page: how wide, in which theme. */
export interface Look {
  readonly name: string;
  readonly theme: "light" | "dark";
  readonly context: BrowserContextOptions;
}

const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 960 } };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
};

export const LOOKS: readonly Look[] = [
  { name: "wide-light", theme: "light", context: WIDE },
  { name: "wide-dark", theme: "dark", context: WIDE },
  { name: "phone-light", theme: "light", context: PHONE },
  { name: "phone-dark", theme: "dark", context: PHONE },
];
