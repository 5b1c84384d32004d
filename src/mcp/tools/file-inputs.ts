import { z } from "zod";
import { PICTURE_TEXTS } from "./tool-texts.ts";
import { EDIT_INPUT, GENERATE_INPUT, GET_INPUT } from "./tool-inputs.ts";

const PATH_CHARACTERS_MAX = 1_000;

const SAVING = {
  save_as: z.string().min(1).max(PATH_CHARACTERS_MAX).optional().describe(PICTURE_TEXTS.saveAs),
  overwrite: z.boolean().optional().describe(PICTURE_TEXTS.overwrite),
};

/** What the tools take besides where they work beside a folder of the caller. */
export const FILE_INPUTS = {
  generate: GENERATE_INPUT.extend(SAVING),
  edit: EDIT_INPUT.extend({
    ...SAVING,
    images: EDIT_INPUT.shape.images.describe(PICTURE_TEXTS.imagesOrFiles),
  }),
  get: GET_INPUT.extend(SAVING),
};

/** Where the picture goes. */
export interface SaveWish {
  readonly save_as?: string | undefined;
  readonly overwrite?: boolean | undefined;
}
