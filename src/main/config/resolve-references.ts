import type { Environment } from "./read-environment.ts";

/** A place in the file: `["models", "gpt-image-2", "channels", 0]`. */
export type FilePath = readonly (string | number)[];

export interface References {
  /** The content with every reference filled in. */
  readonly value: unknown;
  /** Which variables each place took its text from, by `JSON.stringify` of the path. */
  readonly used: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly { readonly path: FilePath; readonly message: string }[];
}

const REFERENCE = /\$\$\{|\$\{([^}]*)\}?/g;
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Fills `${NAME}` in string values from the environment; `$${` stands for a plain `${`. Names of members stay as they are. */
export function resolveReferences(content: unknown, env: Environment): References {
  const used = new Map<string, string[]>();
  const problems: { path: FilePath; message: string }[] = [];

  const fill = (text: string, path: FilePath): string =>
    text.replaceAll(REFERENCE, (whole, name: string | undefined) => {
      if (name === undefined) {
        return "${";
      }
      if (!VARIABLE_NAME.test(name) || !whole.endsWith("}")) {
        problems.push({
          path,
          message: `has a reference that cannot be read; write \${NAME}, or $\${ for a plain \${`,
        });
        return whole;
      }
      const place = JSON.stringify(path);
      used.set(place, [...(used.get(place) ?? []), name]);
      const value = env[name];
      if (value === undefined || value === "") {
        problems.push({
          path,
          message: `needs the variable ${name}, which is not set; set it, or write the value here`,
        });
      }
      return value ?? "";
    });

  const walk = (value: unknown, path: FilePath): unknown => {
    if (typeof value === "string") {
      return fill(value, path);
    }
    if (Array.isArray(value)) {
      return value.map((item, index) => walk(item, [...path, index]));
    }
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [name, walk(member, [...path, name])]),
      );
    }
    return value;
  };

  return { value: walk(content, []), used, problems };
}
