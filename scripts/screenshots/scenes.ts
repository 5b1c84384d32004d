import type { Page } from "playwright-core";
import { addProcesses } from "../../test/services/web/add-processes.ts";
import type { FilledHouse } from "../../test/services/web/open-filled-house.ts";
import { openPage, settle } from "../../test/services/web/open-page.ts";
import { draw, send } from "../../test/services/web/playground-steps.ts";

/** One page in one state. */
export interface Scene {
  readonly name: string;
  readonly signedIn: boolean;
  readonly chinese?: true;
  /** Brings a page of a fresh browser there. */
  show(page: Page, house: FilledHouse): Promise<void>;
}

const SMALL = "1280x720";

/** A page that is only opened. */
function opened(name: string, path: string | ((house: FilledHouse) => string)): Scene {
  return {
    name,
    signedIn: true,
    show: (page, house) =>
      openPage(page, house.base + (typeof path === "string" ? path : path(house))),
  };
}

/** A page of the console as it is beside other processes; they stay until they are forgotten. */
function amongMany(name: string, path: string): Scene {
  return {
    name,
    signedIn: true,
    async show(page, house) {
      const others = await addProcesses(house);
      await others.upgrade();
      await openPage(page, house.base + path);
    },
  };
}

/** The playground after something was drawn and changed. */
async function drawTwice(
  page: Page,
  base: string,
  prompts: readonly [string, string],
): Promise<void> {
  await openPage(page, base);
  for (const [index, prompt] of prompts.entries()) {
    const words = page.locator("form textarea");
    await words.fill(prompt);
    await words.press("Control+Enter");
    const picture = page
      .locator("article")
      .nth(index)
      .getByRole("img", { name: prompt, exact: true });
    await picture.first().waitFor({ timeout: 120_000 });
  }
  await settle(page);
}

const ENGLISH = [
  `A lighthouse on a rocky headland at sunset, ${SMALL}`,
  "Make image 1 night: a clear sky, a full moon on the right",
] as const;
const CHINESE = [`雪山下的湖，日落，${SMALL}`, "把图1改成夜晚，右边有满月"] as const;

export const SCENES: readonly Scene[] = [
  { name: "sign-in", signedIn: false, show: (page, { base }) => openPage(page, base) },
  opened("first-run", "/"),
  {
    name: "playground",
    signedIn: true,
    show: (page, { base }) => drawTwice(page, base, ENGLISH),
  },
  {
    name: "playground-chinese",
    signedIn: true,
    chinese: true,
    show: (page, { base }) => drawTwice(page, base, CHINESE),
  },
  {
    name: "playground-sizes",
    signedIn: true,
    async show(page, { base }) {
      await openPage(page, base);
      await page.getByRole("button", { name: /^Size:/ }).click();
      await settle(page);
    },
  },
  {
    name: "playground-settings",
    signedIn: true,
    async show(page, { base }) {
      await openPage(page, base);
      await page.getByRole("button", { name: "Settings" }).click();
      await settle(page);
    },
  },
  {
    name: "playground-code",
    signedIn: true,
    async show(page, { base }) {
      await openPage(page, base);
      await draw(page, { prompt: ENGLISH[0], number: 1 });
      await page.keyboard.press("Control+.");
      await page.getByRole("tab", { name: "Python" }).waitFor();
      await settle(page);
    },
  },
  {
    name: "playground-drawing",
    signedIn: true,
    async show(page, { base }) {
      await openPage(page, base);
      await send(page, "Neon street in the rain, 3840x2160");
      await page.getByText("You may close this page. It keeps drawing.").waitFor();
    },
  },
  {
    name: "playground-fault",
    signedIn: true,
    async show(page, { base }) {
      await openPage(page, base);
      await page.route("**/v1/chat/completions", async (route) => {
        const body = { ...(route.request().postDataJSON() as object), size: "1920x1080" };
        await route.continue({ postData: JSON.stringify(body) });
      });
      await send(page, "A red kite over the dunes");
      await page.getByText("invalid_size").first().waitFor();
    },
  },
  opened("gallery", "/gallery"),
  opened("gallery-picture", ({ generations }) => `/gallery/${generations[0]}`),
  opened("gallery-nothing", "/gallery?q=nothing-has-these-words"),
  {
    name: "console-sign-in",
    signedIn: false,
    show: (page, { base }) => openPage(page, `${base}/console`),
  },
  opened("overview", "/console"),
  opened("generations", "/console/generations"),
  opened("generation", ({ generations }) => `/console/generations/${generations[0]}`),
  opened("generations-failed", "/console/generations?state=failed"),
  opened("accounts", "/console/accounts"),
  opened("account", ({ accounts }) => `/console/accounts/${accounts[0]?.id}`),
  opened("keys", "/console/keys"),
  {
    name: "key-created",
    signedIn: true,
    async show(page, { base }) {
      await openPage(page, `${base}/console/keys`);
      await page.getByRole("link", { name: "New key" }).first().click();
      await page.getByRole("dialog").getByLabel("Name", { exact: true }).fill("poster-service");
      await page.getByRole("combobox", { name: "Account" }).click();
      await page.getByRole("option", { name: "Storefront" }).click();
      await page.getByRole("button", { name: "Make key" }).click();
      await page.getByRole("button", { name: "Try it now" }).waitFor();
    },
  },
  opened("channels", "/console/channels"),
  opened("webhooks", "/console/webhooks"),
  opened("processes", "/console/processes"),
  opened("settings", "/console/settings"),
  {
    name: "command-menu",
    signedIn: true,
    async show(page, { base }) {
      await openPage(page, base);
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
    },
  },
  opened("reference", "/reference"),
  opened("docs", "/docs"),
  opened("docs-page", "/docs/text-to-image"),
  opened("docs-sizes", "/docs/sizes"),
  opened("not-there", "/console/nothing"),
  // The last ones, since these processes stay.
  amongMany("processes-many", "/console/processes"),
  { ...amongMany("processes-many-chinese", "/console/processes"), chinese: true },
  amongMany("channels-many", "/console/channels"),
];
