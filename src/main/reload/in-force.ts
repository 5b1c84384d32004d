import type { ContentRule } from "../../contract/content-rule.ts";
import type { ConfigurationState } from "../../core/administration/administration.ts";
import type { Catalogue } from "../../core/catalogue.ts";
import type { Config, Origin } from "../config/config.ts";

/** What was read last and is good. Replaced as a whole, never changed; whoever needs a value asks at each use. */
export interface InForce {
  readonly config: Config;
  readonly catalogue: Catalogue;
  readonly contentRules: readonly ContentRule[];
  readonly origins: readonly Origin[];
  readonly state: ConfigurationState;
}
