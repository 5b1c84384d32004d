import type { EngineWishes } from "../../contract/engine.ts";
import type { Size } from "../../contract/size.ts";

/** The words of one wish that a backend knows, by the words of callers. `any`: all are handed on. */
export type WishWords =
  | "any"
  | {
      /** What means the same. */
      readonly known: Readonly<Record<string, string>>;
      /** What comes near and is said in a warning. */
      readonly near?: Readonly<Record<string, string>>;
    };

/** Sizes and how they are told. */
export interface SizePlan {
  legalSize(target: Size): Size;
  readonly asked: "field" | "words" | "not";
}

/** How a backend takes pictures to be changed. */
export interface EditPlan {
  readonly as: "multipart" | "json";
  readonly imageField: "auto" | "image" | "image[]";
  readonly mask: boolean;
  /** The mask must be a PNG of the first picture's size, or the backend refuses the request. */
  readonly strictMask: boolean;
  /** Pictures must be square PNG files. */
  readonly squarePngOnly: boolean;
  readonly referencesMax: number;
}

/** All that is known of the backend of one channel. Made once, of preset, model name and options. */
export interface Profile {
  readonly sizes: SizePlan;
  readonly edits: EditPlan | null;
  readonly countMax: number;
  readonly responseFormat: "b64_json" | "url" | null;
  /** `tag`: in the prompt, as stable-diffusion.cpp reads it. */
  readonly seed: "field" | "tag" | null;
  readonly sendsOutputFormat: boolean;
  readonly transparency: boolean;
  readonly wishes: Readonly<Partial<Record<keyof EngineWishes, WishWords>>>;
  /** Which syntax of prompts is taken out of force. */
  readonly syntax: "none" | "tags" | "tags and weights";
  /** Guidance and earlier words are introduced as such; a model that only draws would draw the introduction. */
  readonly introduces: boolean;
  readonly promptCharactersMax: number;
  /** Another Limner, which says in a header what it could not honour. */
  readonly isLimner: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
}
