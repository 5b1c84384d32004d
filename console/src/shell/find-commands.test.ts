import { Brush } from "lucide-react";
import { describe, expect, it } from "vitest";
import type { Command, CommandGroup } from "./command.ts";
import { findCommands } from "./find-commands.ts";

const make = (group: CommandGroup, label: string, more: Partial<Command> = {}): Command => ({
  id: `${group} ${label}`,
  group,
  label,
  Icon: Brush,
  run: () => {},
  ...more,
});
const commands = [
  make("docs", "Sizes and pricing"),
  make("docs", "Asynchronous use"),
  make("pages", "API keys"),
  make("pages", "Keys", { note: "Console" }),
  make("pages", "密钥", { words: "keys /console/keys" }),
  make("threads", "Monkeys in a tree"),
  make("actions", "New thread"),
];
const labels = (wish: string) =>
  findCommands(commands, wish).map(({ group, commands: found }) => [
    group,
    found.map(({ label }) => label),
  ]);

describe("the command menu", () => {
  it("offers everything but the documentation before a word is typed", () => {
    expect(labels("").map(([group]) => group)).toEqual(["actions", "pages", "threads"]);
  });

  it("puts names that begin with the word first, then words that do, then the rest", () => {
    expect(labels("keys")).toEqual([
      ["pages", ["Keys", "API keys", "密钥"]],
      ["threads", ["Monkeys in a tree"]],
    ]);
  });

  it("wants every word, wherever it stands, in whatever case", () => {
    expect(labels("CONSOLE keys")).toEqual([["pages", ["Keys", "密钥"]]]);
    expect(labels("pricing sizes")).toEqual([["docs", ["Sizes and pricing"]]]);
    expect(labels("密")).toEqual([["pages", ["密钥"]]]);
  });

  it("takes signs of patterns as they are, and finds nothing where nothing is", () => {
    expect(labels("(keys")).toEqual([]);
    expect(labels("[")).toEqual([]);
  });

  it("shows an id that was typed, whatever else is found", () => {
    const id = make("ids", "gen_0123");
    expect(findCommands([id, ...commands], "gen_0123")).toEqual([{ group: "ids", commands: [id] }]);
  });
});
