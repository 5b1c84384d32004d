import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault } from "../../contract/fault.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { findPackageEntry } from "./find-package-entry.ts";
import { isRecord } from "./is-record.ts";
import type { AiSdkOptions } from "./options.ts";

/** The function of a package that makes its provider. */
export type Factory = (settings: Readonly<Record<string, unknown>>) => unknown;

type LoadOptions = Pick<AiSdkOptions, "package" | "folder" | "create">;

/** Loads the package from the disk. Throws a Fault of outcome `unpaid` that tells the operator what to do. */
export async function loadFactory(options: LoadOptions): Promise<Factory> {
  const { package: name, folder = "." } = options;
  // Resolution begins beside a file of the folder, which need not be there.
  const places = [resolve(folder, "limner.yaml"), fileURLToPath(import.meta.url)];
  const entry = await find(name, places);
  if (entry === undefined) {
    throw wrong(`The package ${name} is not installed here; run: npm install ${name}`);
  }
  return chooseFactory(await load(name, entry), options);
}

async function find(name: string, places: readonly string[]): Promise<string | undefined> {
  try {
    return await findPackageEntry(name, places);
  } catch (error) {
    throw broken(name, error);
  }
}

async function load(name: string, entry: string): Promise<unknown> {
  try {
    const loaded: unknown = await import(/* @vite-ignore */ entry);
    return loaded;
  } catch (error) {
    throw broken(name, error);
  }
}

function chooseFactory(loaded: unknown, { package: name, create }: LoadOptions): Factory {
  const exported = isRecord(loaded) ? loaded : {};
  const names = Object.keys(exported).filter(
    (key) => /^create[A-Z]/.test(key) && typeof exported[key] === "function",
  );
  const told = names.length === 0 ? "none named create…" : names.join(", ");
  if (create !== undefined) {
    return (
      toFactory(exported[create]) ??
      missing(`The package ${name} has no export ${create}; it has ${told}.`)
    );
  }
  // An old name of a function often stands beside its new one.
  const [first, ...others] = new Set(names.map((key) => exported[key]));
  const tail = name.slice(name.lastIndexOf("/") + 1).replaceAll(/[^a-z0-9]/g, "");
  const named = names.find((key) => key.slice("create".length).toLowerCase() === tail);
  const chosen = others.length === 0 || named === undefined ? first : exported[named];
  if (chosen === undefined || (others.length > 0 && named === undefined)) {
    throw wrong(
      `Say with options.create which export of ${name} makes its provider; it has ${told}.`,
    );
  }
  return toFactory(chosen) ?? missing(`The package ${name} makes no provider.`);
}

function toFactory(value: unknown): Factory | undefined {
  return typeof value === "function"
    ? (settings) => {
        const provider: unknown = Reflect.apply(value, undefined, [settings]);
        return provider;
      }
    : undefined;
}

function missing(message: string): never {
  throw wrong(message);
}

function broken(name: string, error: unknown): Fault {
  const cause = toMaskedText(error instanceof Error ? error.message : String(error), []);
  return wrong(`The package ${name} could not be loaded; run: npm install ${name}`, cause);
}

function wrong(message: string, cause?: string): Fault {
  return new Fault("no_channel", message, { outcome: "unpaid", misconfigured: true, cause });
}
