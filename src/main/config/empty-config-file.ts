import type { ConfigFile } from "./read-config-file.ts";
import { toComplaint } from "./to-complaint.ts";

/** What is known where there is no file, or none that can be read: everything is as it ships. */
export function emptyConfigFile(name: string): ConfigFile {
  return {
    content: {},
    problems: [],
    referenced: new Set(),
    complain: (path, message) => toComplaint({ name, line: 1, column: 1 }, path, message),
    source: () => "default",
  };
}
