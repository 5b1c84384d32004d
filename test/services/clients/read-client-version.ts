import { readFileSync } from "node:fs";

/** The exact version that a set of `test/clients/` installs for a name, also where the name is an alias. */
export function readClientVersion(set: string, name: string): string {
  const manifest = new URL(`../../clients/${set}/package.json`, import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(manifest, "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const version = /(?:^|@)(\d+\.\d+\.\d+)$/.exec(dependencies[name] ?? "")?.[1];
  if (version === undefined) {
    throw new Error(`test/clients/${set} installs no exact version of ${name}`);
  }
  return version;
}
