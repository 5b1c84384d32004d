import { z } from "zod";
import { BOUNDS } from "../../contract/bounds.ts";
import { PICTURE_TEXTS, WISH_TEXTS } from "./tool-texts.ts";

const WORD_CHARACTERS_MAX = 200;
const ADDRESS_CHARACTERS_MAX = BOUNDS.jsonBytesMax;
const SEED_MAX = 2 ** 32 - 1;

const prompt = z.string().min(1).max(BOUNDS.promptCharactersMax);
const address = z.string().min(1).max(ADDRESS_CHARACTERS_MAX);

/** The wishes that drawing and editing share. Whether a model can honour them is for the core to say. */
const WISHES = {
  model: z.string().min(1).max(WORD_CHARACTERS_MAX).optional().describe(WISH_TEXTS.model),
  size: z.string().min(1).max(WORD_CHARACTERS_MAX).optional().describe(WISH_TEXTS.size),
  n: z.int().min(1).max(BOUNDS.countMax).optional().describe(WISH_TEXTS.n),
  seed: z.int().min(0).max(SEED_MAX).optional().describe(WISH_TEXTS.seed),
  format: z.enum(["png", "jpeg", "webp"]).optional().describe(WISH_TEXTS.format),
  background: z.enum(["transparent", "opaque", "auto"]).optional().describe(WISH_TEXTS.background),
};

/** Strict, so that a member that nobody knows is told and not dropped. */
export const GENERATE_INPUT = z.strictObject({
  prompt: prompt.describe(WISH_TEXTS.prompt),
  ...WISHES,
});

export const EDIT_INPUT = z.strictObject({
  prompt: prompt.describe(WISH_TEXTS.change),
  images: z.array(address).max(BOUNDS.requestPicturesMax).optional().describe(PICTURE_TEXTS.images),
  mask: address.optional().describe(PICTURE_TEXTS.mask),
  previous: address.optional().describe(PICTURE_TEXTS.previous),
  ...WISHES,
});

export const GET_INPUT = z.strictObject({
  id: z.string().min(1).max(WORD_CHARACTERS_MAX).describe(WISH_TEXTS.id),
});

export const LIST_INPUT = z.strictObject({});

export type GenerateWish = z.infer<typeof GENERATE_INPUT>;
export type EditWish = z.infer<typeof EDIT_INPUT>;
export type GetWish = z.infer<typeof GET_INPUT>;
