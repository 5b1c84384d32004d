import type { Abilities, Engine } from "../../contract/engine.ts";
import type { EngineKind } from "../../contract/engine-kind.ts";
import { createIllustrator } from "../../engines/illustrator/engine.ts";
import { ENGINE_KINDS } from "../engine-kinds.ts";
import { renderTable } from "./render-table.ts";

const HEADINGS = [
  "Engine",
  "Backend",
  "Legal sizes",
  "Edits",
  "References",
  "Mask",
  "Pictures a call",
  "Seed",
  "Progress",
  "Previews",
  "Cancel there",
  "Taken up after a crash",
  "Run live",
];
const yes = (is: boolean) => (is ? "yes" : "no");

/** The engine of a kind with nothing but what it needs. It connects to nothing. */
async function sampleOf(kind: EngineKind): Promise<Engine> {
  const usual = kind.baseUrl === "none" ? "" : (kind.baseUrl.usual ?? "http://127.0.0.1:1");
  return await kind.create(
    {
      channel: kind.name,
      baseUrl: usual,
      apiKey: kind.apiKey === "needed" ? "sk-none" : undefined,
      model: undefined,
      unpaid: [],
      idempotent: false,
      mayConnect: () => false,
      door: { fetchPicture: () => Promise.reject(new Error("a sample goes nowhere")) },
    },
    kind.sample ?? {},
  );
}

function toRow(
  words: Pick<EngineKind, "name" | "title" | "sizes" | "live"> & { readonly page: string },
  abilities: Abilities,
  resumes: boolean,
): readonly string[] {
  return [
    `[\`${words.name}\`](${words.page})`,
    words.title,
    words.sizes,
    yes(abilities.edit),
    abilities.edit ? String(abilities.referencesMax) : "none",
    yes(abilities.mask),
    String(abilities.countMax),
    yes(abilities.seed),
    yes(abilities.progress),
    yes(abilities.previews),
    yes(abilities.cancel),
    abilities.repeatable ? "drawn again" : yes(resumes),
    words.live,
  ];
}

async function renderRows(): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  await using illustrator = createIllustrator({ threads: 1 });
  const own = {
    name: "illustrator",
    page: "illustrator.md",
    title: "the built-in engine",
    sizes: "any",
    live: "Yes: in every test run.",
  };
  rows.push(toRow(own, illustrator.abilities, false));
  for (const kind of ENGINE_KINDS.values()) {
    await using engine = await sampleOf(kind);
    const words = { ...kind, page: `backend-${kind.name}.md` };
    rows.push(toRow(words, engine.abilities, engine.resume !== undefined));
  }
  return rows;
}

/** The table of `docs/backends.md`, from what the engines themselves declare. */
async function renderBackendsTable(): Promise<string> {
  return renderTable(HEADINGS, await renderRows());
}

const MARK = /(<!-- table of backends -->\n\n).*?(\n\n<!-- end of table -->)/s;

/** The text of `docs/backends.md` with its table brought up to date. */
export async function renderBackendsDocs(current: string): Promise<string> {
  const table = await renderBackendsTable();
  return current.replace(MARK, (_whole, start: string, end: string) => `${start}${table}${end}`);
}
