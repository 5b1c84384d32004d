import type { Account } from "../../contract/account-records.ts";
import type { Generation } from "../../contract/generation.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { cancelFound, type CancelParts } from "../generations/cancel.ts";
import { openReference } from "../generations/open-reference.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { found } from "./found.ts";
import type {
  AccountSheet,
  GenerationCard,
  GenerationDossier,
  Inspection,
  KeyCard,
} from "./inspection.ts";

export type InspectionParts = CancelParts & Pick<LimnerParts, "records" | "store">;

export function createInspection(parts: InspectionParts): Inspection {
  const { accounts, keys, generations } = parts.records;
  const find = async (id: string) =>
    found(await generations.get(id), `There is no generation ${quoteInput(id)}.`);
  return {
    async listAccounts(wish) {
      const { data, next } = await accounts.list(wish);
      return { data: await toSheets(data, parts), next };
    },
    async account(id) {
      const account = await accounts.get(id);
      const [sheet] = account === undefined ? [] : await toSheets([account], parts);
      return found(sheet, `There is no account ${quoteInput(id)}.`);
    },
    async findKeys(filter) {
      const { data, next } = await keys.find(filter);
      const names = await accounts.namesOf(unique(data.map(({ account }) => account)));
      const cards = data.map((key): KeyCard => ({
        ...key,
        accountName: names.get(key.account) ?? "",
      }));
      return { data: cards, next };
    },
    async generations(filter) {
      const { data, next } = await generations.list(filter);
      return { data: await toCards(data, parts), next };
    },
    generation: async (id) => await toDossier(await find(id), parts),
    async story(id) {
      const missing = `There is no generation ${quoteInput(id)}.`;
      const { data, ...rest } = found(await generations.story(id, {}), missing);
      return { data: await toCards(data, parts), ...rest };
    },
    cancel: async (id) => await toDossier(await cancelFound(() => find(id), parts), parts),
    openReference: async (id, n) => await openReference(await find(id), n, parts),
  };
}

async function toSheets(
  listed: readonly Account[],
  { records }: InspectionParts,
): Promise<readonly AccountSheet[]> {
  const standings = await records.accounts.standings(listed.map(({ id }) => id));
  return listed.flatMap((account) => {
    const standing = standings.get(account.id);
    return standing === undefined ? [] : [{ ...account, ...standing }];
  });
}

/** With two queries for the names, however many they are. */
async function toCards(
  listed: readonly Generation[],
  { records }: InspectionParts,
): Promise<readonly GenerationCard[]> {
  const accounts = await records.accounts.namesOf(unique(listed.map(({ account }) => account)));
  const keys = await records.keys.namesOf(unique(listed.map(({ key }) => key)));
  return listed.map((generation) => toCard(generation, { accounts, keys }));
}

interface Names {
  readonly accounts: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, string>;
}

function toCard(generation: Generation, { accounts, keys }: Names): GenerationCard {
  return {
    generation,
    accountName: accounts.get(generation.account) ?? "",
    keyName: keys.get(generation.key) ?? null,
  };
}

async function toDossier(
  generation: Generation,
  parts: InspectionParts,
): Promise<GenerationDossier> {
  const { records } = parts;
  const { id, account, key } = generation;
  const names = {
    accounts: await records.accounts.namesOf([account]),
    keys: await records.keys.namesOf([key]),
  };
  return {
    ...toCard(generation, names),
    entries: await records.ledger.ofGeneration(id),
    referenceBytes: await measureReferences(generation, parts),
  };
}

/** There are at most sixteen. */
async function measureReferences(
  { plan }: Generation,
  { records }: InspectionParts,
): Promise<ReadonlyMap<number, number>> {
  const assets = await Promise.all(
    plan.references.map(async ({ n, asset }) => ({ n, asset: await records.assets.get(asset) })),
  );
  return new Map(
    assets.flatMap(({ n, asset }) =>
      asset?.state === "stored" && asset.bytes !== null ? [[n, asset.bytes] as const] : [],
    ),
  );
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
