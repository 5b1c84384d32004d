import { COMMAND_GROUPS, type Command, type CommandGroup } from "./command.ts";

interface FoundGroup {
  readonly group: CommandGroup;
  readonly commands: readonly Command[];
}

/** So many of a group at most. */
const SHOWN_MAX: Readonly<Record<CommandGroup, number>> = {
  ids: 3,
  actions: 8,
  pages: 12,
  threads: 6,
  docs: 8,
};

/**
 * The commands that have every word, those first whose name begins with it. Without a word: what is mostly wanted, which
 * is all but the documentation.
 */
export function findCommands(commands: readonly Command[], wish: string): readonly FoundGroup[] {
  const words = wish.toLowerCase().split(/\s+/).filter(Boolean);
  return COMMAND_GROUPS.flatMap((group) => {
    const found = commands
      .filter((command) => command.group === group && (words.length > 0 || group !== "docs"))
      .map((command, place) => ({ command, place, rank: rankOf(command, words) }))
      .filter(({ rank }) => rank !== null)
      .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0) || one.place - other.place)
      .slice(0, SHOWN_MAX[group])
      .map(({ command }) => command);
    return found.length === 0 ? [] : [{ group, commands: found }];
  });
}

/** Lower is better; null where a word is not in it. Of an id it is known already that it is meant. */
function rankOf({ group, label, note = "", words = "" }: Command, wanted: readonly string[]) {
  const name = label.toLowerCase();
  const all = `${name} ${note} ${words}`.toLowerCase();
  if (group === "ids") {
    return 0;
  }
  if (!wanted.every((word) => all.includes(word))) {
    return null;
  }
  const first = wanted[0] ?? "";
  if (name.startsWith(first)) {
    return 0;
  }
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])${escape(first)}`, "u").test(name) ? 1 : 2;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
