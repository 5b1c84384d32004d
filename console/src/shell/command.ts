import type { LucideIcon } from "lucide-react";

export const COMMAND_GROUPS = ["ids", "actions", "pages", "threads", "docs"] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something that the command menu offers. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Beside it, quieter. */
  readonly note?: string;
  /** Further words that it is found by, such as its name in the other language. */
  readonly words?: string;
  readonly Icon: LucideIcon;
  readonly run: () => void;
}
