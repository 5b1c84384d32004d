import type { ValueKind } from "./value-kinds.ts";

/** One variable of the environment, with all that messages, `limner doctor` and the docs say of it. */
export interface EnvironmentSetting<Value> {
  readonly name: `LIMNER_${string}`;
  /** Names the member of `FlagValues` that wins over the variable. */
  readonly flag?: FlagName;
  readonly kind: ValueKind<Value>;
  /** Where the default depends on the machine, it is given when the environment is read. */
  readonly fallback: Value;
  /** The default as the docs show it. */
  readonly fallbackShown: string;
  readonly secret?: true;
  /** How a value that holds a secret is shown without it; it goes before what `secret` shows. */
  readonly mask?: (value: Value) => string;
  readonly description: string;
}

export type FlagName = "host" | "port" | "dataDir" | "config" | "role";
