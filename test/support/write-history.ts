import { createHash } from "node:crypto";
import { link, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { picturePath } from "../../src/assets/disk/picture-path.ts";
import { timeOrderedHex } from "../../src/kit/time-ordered-hex.ts";

const DAY_MS = 86_400_000;
const PRICE_MICROS = 30_000;

type Row = Readonly<Record<string, SQLInputValue>>;

/** Who asks in the history, and how often among the others. */
export interface HistoryOwner {
  readonly account: string;
  readonly key: string;
  readonly share: number;
}

export interface History {
  /** The folder of a house that is closed. */
  readonly dataDir: string;
  readonly owners: readonly HistoryOwner[];
  readonly days: number;
  readonly perDay: number;
  readonly now: number;
}

/** How a backend of the history takes its time and fails. */
interface Backend {
  readonly channel: string;
  readonly model: string;
  readonly share: number;
  readonly medianMs: number;
  readonly fails: readonly string[];
}

const BACKENDS: readonly Backend[] = [
  { channel: "illustrator", model: "gpt-image-2-vip", share: 50, medianMs: 1_800, fails: [] },
  {
    channel: "openai-main",
    model: "gpt-image-2",
    share: 28,
    medianMs: 34_000,
    fails: ["backend_timeout", "backend_timeout", "content_refused"],
  },
  {
    channel: "gemini-edit",
    model: "gpt-image-2-all",
    share: 12,
    medianMs: 9_400,
    fails: ["content_refused", "backend_failed"],
  },
  {
    channel: "comfy-gpu1",
    model: "gpt-image-2-vip",
    share: 10,
    medianMs: 11_600,
    fails: ["backend_failed"],
  },
];

const WORDS: Readonly<Record<string, readonly [outcome: string, ours: string, theirs: string]>> = {
  backend_timeout: ["unknown", "The backend did not answer in time.", "upstream request timeout"],
  backend_failed: ["unknown", "The backend failed while it drew.", "CUDA out of memory"],
  content_refused: [
    "refused",
    "The backend declined this prompt.",
    "Rejected by the safety system",
  ],
};

/**
 * Writes generations of the past into the records, as if these owners had asked for them: pictures that were really drawn there
 * before, under new names, with calls, failures and money that adds up. The same history at every run.
 */
export async function writeHistory(history: History): Promise<void> {
  using database = new DatabaseSync(join(history.dataDir, "limner.db"));
  database.exec("pragma synchronous = off");
  const chance = createChance();
  const drawn = readDrawn(database);
  const links: (readonly [from: string, to: string])[] = [];
  database.exec("begin");
  for (const at of momentsOf(history, chance)) {
    const owner = pickByShare(history.owners, chance);
    const backend = pickByShare(BACKENDS, chance);
    const template = pick(drawn, chance);
    const facts = { at, owner, backend, chance };
    links.push(...writeGeneration(database, template, facts));
  }
  balance(database);
  database.exec("commit");
  for (const [from, to] of links) {
    const folder = join(history.dataDir, "pictures");
    const path = picturePath(folder, to);
    await mkdir(dirname(path), { recursive: true });
    await link(picturePath(folder, from), path);
  }
}

/** Moves what was drawn just now so far into the past. */
export function moveBack(dataDir: string, ages: ReadonlyMap<string, number>): void {
  using database = new DatabaseSync(join(dataDir, "limner.db"));
  database.exec("begin");
  for (const [id, ms] of ages) {
    database
      .prepare(
        `update generations set created_at = created_at - ?, queued_at = queued_at - ?, started_at = started_at - ?,
          finished_at = finished_at - ? where id = ?`,
      )
      .run(ms, ms, ms, ms, id);
    database
      .prepare(
        "update calls set started_at = started_at - ?, ended_at = ended_at - ? where generation = ?",
      )
      .run(ms, ms, id);
    for (const table of ["assets", "ledger_entries"]) {
      database
        .prepare(`update ${table} set created_at = created_at - ? where generation = ?`)
        .run(ms, id);
    }
  }
  database.exec("commit");
}

interface Drawn {
  readonly generation: Row;
  readonly assets: readonly AssetRow[];
}

type AssetRow = Row & { readonly name: string };

/** What was drawn from words alone, so that no reference has to be kept with it. */
function readDrawn(database: DatabaseSync): readonly Drawn[] {
  const all = (sql: string, ...values: readonly SQLInputValue[]) =>
    database.prepare(sql).all(...values) as readonly Row[];
  return all(
    "select * from generations where state = 'succeeded' and mode = 'draw' order by created_at",
  ).map((generation) => ({
    generation,
    assets: all(
      "select * from assets where generation = ? and role = 'output' and state = 'stored' order by position",
      generation["id"] ?? "",
    ) as readonly AssetRow[],
  }));
}

type Chance = () => number;

/** Between 0 and 1, and the same in every run. */
function createChance(): Chance {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) {
    throw new Error("there is nothing to pick");
  }
  return item;
}

function pickByShare<Item extends { readonly share: number }>(
  items: readonly Item[],
  chance: Chance,
): Item {
  const all = items.reduce((sum, { share }) => sum + share, 0);
  let left = chance() * all;
  return items.find(({ share }) => (left -= share) < 0) ?? pick(items, chance);
}

/** More by day than by night, more on some days than on others, in order. */
function momentsOf({ days, perDay, now }: History, chance: Chance): readonly number[] {
  const moments = Array.from({ length: days }, (_, day) => {
    const count = Math.round(perDay * (0.45 + 0.9 * chance()) * (1 - day / (days * 2)));
    return Array.from({ length: count }, () => {
      const hour = 8 + 6 * (chance() + chance());
      const midnight = Math.floor(now / DAY_MS) * DAY_MS - day * DAY_MS;
      return midnight + hour * 3_600_000 + chance() * 60_000;
    });
  }).flat();
  // Half of the day before this moment has some too, so that the last hours are never empty.
  const recent = Array.from({ length: 48 }, () => now - 600_000 - chance() * DAY_MS * 0.5);
  return [...moments, ...recent]
    .map(Math.round)
    .filter((at) => at < now - 300_000)
    .toSorted((one, other) => one - other);
}

interface Facts {
  readonly at: number;
  readonly owner: HistoryOwner;
  readonly backend: Backend;
  readonly chance: Chance;
}

/** Answers which file has to stand under which further name. */
function writeGeneration(
  database: DatabaseSync,
  { generation, assets }: Drawn,
  { at, owner, backend, chance }: Facts,
): readonly (readonly [string, string])[] {
  const id = `gen_${timeOrderedHex(at)}`;
  const code = backend.fails.length > 0 && chance() < 0.06 ? pick(backend.fails, chance) : null;
  const [outcome, ours, theirs] = WORDS[code ?? ""] ?? ["answered", "", null];
  const drawMs = Math.round(backend.medianMs * Math.exp((chance() + chance() - 1) * 0.9));
  const cost = code === null ? PRICE_MICROS * assets.length : 0;
  const endedAt = at + 30 + drawMs;
  insert(database, "generations", {
    ...generation,
    id,
    account: owner.account,
    key: owner.key,
    model: backend.model,
    fingerprint: createHash("sha256").update(id).digest("hex"),
    state: code === null ? "succeeded" : "failed",
    channel: code === null ? backend.channel : null,
    error: code === null ? null : JSON.stringify({ code, message: ours, outcome }),
    error_code: code,
    stages: JSON.stringify([
      { name: "queued", ms: 24 },
      { name: "drawing", ms: drawMs },
      ...(code === null
        ? [
            { name: "finishing", ms: 61 },
            { name: "storing", ms: 9 },
          ]
        : []),
    ]),
    hold_micros: PRICE_MICROS * assets.length,
    cost_micros: cost,
    picture_count: code === null ? assets.length : 0,
    created_at: at,
    queued_at: at,
    started_at: at + 20,
    finished_at: endedAt + 80,
    delivered_at: endedAt + 90,
  });
  insert(database, "calls", {
    generation: id,
    account: owner.account,
    number: 1,
    attempt: 1,
    channel: backend.channel,
    pictures: JSON.stringify(assets.map((_, index) => index)),
    started_at: at + 30,
    ended_at: endedAt,
    outcome,
    backend_text: theirs,
  });
  const money = { account: owner.account, generation: id };
  const entries = { hold: -PRICE_MICROS, release: PRICE_MICROS, capture: -PRICE_MICROS };
  for (const [kind, micros] of Object.entries(entries)) {
    if (kind !== "capture" || code === null) {
      const created_at = kind === "hold" ? at : endedAt + 80;
      const amount_micros = micros * assets.length;
      insert(database, "ledger_entries", { ...money, kind, amount_micros, created_at });
    }
  }
  return code === null ? writeAssets(database, assets, { id, at, owner }) : [];
}

function writeAssets(
  database: DatabaseSync,
  assets: readonly AssetRow[],
  { id, at, owner }: { readonly id: string; readonly at: number; readonly owner: HistoryOwner },
): readonly (readonly [string, string])[] {
  return assets.map((asset, index) => {
    const name = createHash("md5").update(`${id} ${index}`).digest("hex");
    insert(database, "assets", {
      ...asset,
      name,
      generation: id,
      account: owner.account,
      created_at: at,
    });
    return [asset.name, name] as const;
  });
}

function insert(database: DatabaseSync, table: string, row: Row): void {
  const names = Object.keys(row);
  database
    .prepare(
      `insert into ${table} (${names.map((name) => `"${name}"`).join(", ")}) values (${names.map(() => "?").join(", ")})`,
    )
    .run(...Object.values(row));
}

function balance(database: DatabaseSync): void {
  database.exec(`
    update accounts set balance_micros = (select coalesce(sum(amount_micros), 0) from ledger_entries where account = accounts.id);
    update keys set budget_used_micros = (select coalesce(sum(cost_micros), 0) from generations where key = keys.id);
  `);
}
