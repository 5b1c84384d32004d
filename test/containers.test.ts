import { existsSync, readFileSync } from "node:fs";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createProgram } from "../src/cli/create-program.ts";
import { createTerminal } from "../src/cli/terminal.ts";
import { ENVIRONMENT_SETTINGS } from "../src/main/config/environment-settings.ts";

const NOBODY_RAN_IT = /^# No container engine has run this file/;
const PAPERS = ["Dockerfile", "compose.yaml", "docs/scale.md"] as const;

const read = (path: string): string => readFileSync(path, "utf8");
const program = createProgram(createTerminal(process), () => {});
/** What is not Limner's, and is there wherever it is named. */
const OF_OTHERS = new Set(["node", "npm", "mkdir", "caddy", "postgres", "pg_isready"]);

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: readonly string[] | Readonly<Record<string, object>>;
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, object>>;
}

// Its merge keys are those of YAML 1.1, as container engines read them.
const compose = parse(read("compose.yaml"), { merge: true }) as Compose;
const services = Object.entries(compose.services);

describe("the papers for many machines name what there is", () => {
  it.each(["Dockerfile", "compose.yaml"])(
    "%s says in its first line that nobody ran it",
    (path) => {
      expect(read(path)).toMatch(NOBODY_RAN_IT);
    },
  );

  it.each(PAPERS)("every setting in %s is one of Limner", (path) => {
    const known: readonly string[] = Object.values(ENVIRONMENT_SETTINGS).map(({ name }) => name);
    const named = new Set(read(path).match(/\bLIMNER_[A-Z0-9_]+\b(?!…)/g));
    expect(named.size).toBeGreaterThan(1);
    expect([...named].filter((name) => !known.includes(name) && !name.endsWith("_"))).toEqual([]);
  });

  it.each(PAPERS)("every command of limner in %s is one, with flags that it has", (path) => {
    const lines = listCommands(path);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((words) => !isKnown(words))).toEqual([]);
  });

  it.each(PAPERS)("every file of the project that %s names is there", (path) => {
    const named = read(path).match(/\b(?:test|src|docs|scripts|bin)\/[\w./-]+\.\w+/g) ?? [];
    const links = Array.from(
      read(path).matchAll(/\]\(([\w-]+\.md)/g),
      ([, name]) => `docs/${name}`,
    );
    expect([...named, ...links].filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(PAPERS)("every address of the server that %s names is one", (path) => {
    const { paths } = JSON.parse(read("openapi.json")) as { readonly paths: object };
    const named = read(path).match(/(?:\/(?:admin\/)?v1\/[\w/]+|\/(?:healthz|readyz|metrics)\b)/g);
    expect((named ?? []).filter((route) => !(route in paths))).toEqual([]);
  });

  it("the Dockerfile builds from what is there, by scripts that npm has", () => {
    const { scripts, bin } = JSON.parse(read("package.json")) as {
      readonly scripts: Readonly<Record<string, string>>;
      readonly bin: Readonly<Record<string, string>>;
    };
    expect(scripts).toHaveProperty("prepack");
    expect(existsSync(bin["limner"] ?? "")).toBe(true);
    const runs = Array.from(read("Dockerfile").matchAll(/\bnpm (\S+)/g), ([, word]) => word);
    expect(runs).toEqual(["ci", "pack", "install"]);
    expect(existsSync("package-lock.json")).toBe(true);
    for (const line of read(".dockerignore").trim().split("\n")) {
      expect(line).toMatch(/^[\w.*/-]+$/);
    }
  });

  it("what a service of compose.yaml waits for, and where it keeps something, is in it", () => {
    expect(services.map(([name]) => name)).toEqual(expect.arrayContaining(["api", "worker"]));
    for (const [, { depends_on: needs = [], volumes = [] }] of services) {
      const names = Array.isArray(needs) ? needs : Object.keys(needs);
      expect(names.filter((name) => !(name in compose.services))).toEqual([]);
      const kept = volumes.map((volume) => volume.split(":")[0] ?? "");
      expect(kept.filter((name) => !(name in compose.volumes))).toEqual([]);
    }
  });

  it("the processes of compose.yaml have all that their roles ask for", () => {
    for (const role of ["api", "worker"]) {
      const { build, command = [], environment = {} } = compose.services[role] ?? {};
      expect(existsSync(`${build}/Dockerfile`)).toBe(true);
      expect(command.slice(-2)).toEqual(["--role", role]);
      expect(Object.keys(environment)).toEqual(
        expect.arrayContaining([
          "LIMNER_DATABASE_URL",
          "LIMNER_S3_BUCKET",
          "LIMNER_S3_ACCESS_KEY_ID",
          "LIMNER_S3_SECRET_ACCESS_KEY",
          "LIMNER_ADMIN_KEY",
          "LIMNER_PUBLIC_URL",
        ]),
      );
    }
    const foreign = services.flatMap(([, { image, command = [] }]) =>
      image === undefined ? [] : [command[0] ?? ""],
    );
    expect(foreign.filter((word) => !OF_OTHERS.has(word) && !word.startsWith("--"))).toEqual([]);
  });
});

/** Each as its words after `limner`. */
function listCommands(path: string): readonly (readonly string[])[] {
  if (path === "compose.yaml") {
    return services.flatMap(([, { command = [] }]) =>
      command[0] === "limner" ? [command.slice(1)] : [],
    );
  }
  if (path === "Dockerfile") {
    const [, json = "[]"] = /^CMD (\[.*\])$/m.exec(read(path)) ?? [];
    return [(JSON.parse(json) as readonly string[]).slice(1)];
  }
  const samples = read(path).match(/`limner [^`]+`|\blimner (?:serve|migrate|doctor)\b[^\n`│─&]*/g);
  return (samples ?? []).map((text) => text.replaceAll("`", "").trim().split(/\s+/).slice(1));
}

function isKnown([name = "", ...words]: readonly string[]): boolean {
  const command = program.commands.find((candidate) => candidate.name() === name);
  const flags = words.filter((word) => word.startsWith("--"));
  return command !== undefined && flags.every((flag) => hasFlag(command, flag));
}

function hasFlag(command: Command, flag: string): boolean {
  return command.options.some(({ long }) => long === flag);
}
