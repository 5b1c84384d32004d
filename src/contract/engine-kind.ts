import type { Static, TObject } from "typebox";
import type { Door } from "./door.ts";
import type { Engine } from "./engine.ts";

/** What a channel hands to the engine that serves it. */
export interface EngineSettings {
  /** The channel's name, for messages to the operator. */
  readonly channel: string;
  /** Without a slash at its end; empty for kinds that speak to no address. */
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  /** The model's name at the backend if the channel says one; a call's own `work.model` is the same name or the public one. */
  readonly model: string | undefined;
  /** Further status codes that certainly cost nothing here. */
  readonly unpaid: readonly number[];
  /** The backend honours `Idempotency-Key`. */
  readonly idempotent: boolean;
  /** Whether an IP address of the backend's own host may be connected to. */
  mayConnect(address: string): boolean;
  /** For the pictures that a backend names by addresses elsewhere. */
  readonly door: Pick<Door, "fetchPicture">;
}

/**
 * A kind of backend as the operator meets it: what it needs in `limner.yaml`, and what is known of it. The table in
 * `docs/backends.md` is made of these and of the abilities that `create` gives with nothing but what is needed.
 */
export interface EngineKind<Options extends TObject = TObject> {
  /** As in `engine:`. */
  readonly name: string;
  /** What it speaks to, in a few words. */
  readonly title: string;
  /** `none`: it speaks to no address. `usual` stands where the operator says nothing; null: the operator must. */
  readonly baseUrl: "none" | { readonly usual: string | null };
  readonly apiKey: "needed" | "optional" | "none";
  /** The members of the channel's `options`, closed, each with `title` ("must be …") and `description`. */
  readonly options: Options;
  /** Options without which it cannot be made at all, for the table; left out where there are none. */
  readonly sample?: Static<Options>;
  /** Its legal sizes in words, for the table. */
  readonly sizes: string;
  /** What was run against a real backend, and what was not, in one sentence. */
  readonly live: string;
  /**
   * `options` were checked against the schema. Connects to nothing and throws only an `Error` whose message says what the
   * operator has to change.
   */
  create(settings: EngineSettings, options: Static<Options>): Engine | Promise<Engine>;
}
