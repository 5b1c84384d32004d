import type { EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { Warning } from "../../contract/warning.ts";
import { toCutWarnings } from "../shared/to-cut-warnings.ts";
import { PicturePlace, toJsonBody } from "../shared/to-json-body.ts";
import { toPlainPrompt } from "../shared/to-plain-prompt.ts";
import { toWhiteMask } from "../shared/to-white-mask.ts";
import type { UpstreamBody } from "../shared/upstream.ts";
import { escapePrompt } from "./escape-prompt.ts";
import type { SdapiOptions } from "./options.ts";

/** What the engine itself puts into requests. */
export const OWN_FIELDS: ReadonlySet<string> = new Set([
  "prompt",
  "negative_prompt",
  "width",
  "height",
  "seed",
  "batch_size",
  "n_iter",
  "init_images",
  "mask",
  "send_images",
  "force_task_id",
]);

/** KoboldCpp and others keep seeds in 32 bits with a sign, and take negative ones for "any". */
const SEED_BITS = 0x7f_ff_ff_ff;

export interface OrderOptions {
  readonly options: SdapiOptions;
  /** The checkpoint to draw with; undefined: the one that is loaded. */
  readonly model: string | undefined;
  /** By which the server tells of the task, where it does. */
  readonly taskId: string;
}

export interface Order {
  readonly path: "/sdapi/v1/txt2img" | "/sdapi/v1/img2img";
  readonly body: UpstreamBody;
}

/** `POST /sdapi/v1/txt2img` or `img2img`, with no member that one of the servers would not leave alone if it does not know it. */
export async function toOrder(
  work: EngineWork,
  { options, model, taskId }: OrderOptions,
): Promise<Order> {
  const { size, seeds, references } = work;
  const { fields = {}, steps, sampler, scheduler, cfgScale, negativePrompt } = options;
  const pictures = await toPictureMembers(work, options);
  const body = toJsonBody({
    ...pictures.manner,
    ...fields,
    ...(model !== undefined && toModelMembers(model, fields)),
    prompt: escapePrompt(toPlainPrompt(work)),
    ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }),
    width: size.width,
    height: size.height,
    seed: (seeds[0] ?? 0) & SEED_BITS,
    // Of several pictures some servers put a sheet of all before them.
    batch_size: 1,
    n_iter: 1,
    ...(steps !== undefined && { steps }),
    ...(sampler !== undefined && { sampler_name: sampler }),
    ...(scheduler !== undefined && { scheduler }),
    ...(cfgScale !== undefined && { cfg_scale: cfgScale }),
    ...pictures.own,
    send_images: true,
    force_task_id: taskId,
  });
  return { path: references.length === 0 ? "/sdapi/v1/txt2img" : "/sdapi/v1/img2img", body };
}

/** What a call cannot honour. */
export function toOrderWarnings(
  { references, size }: Pick<EngineWork, "references" | "size">,
  { edits = "redraw" }: SdapiOptions,
): readonly Warning[] {
  const approximated: Warning = {
    code: "edit_approximated",
    field: "prompt",
    message:
      "The backend knows no instructions; it painted the picture again along the words, so other things in it may differ.",
  };
  return [
    ...toCutWarnings(references, size),
    ...(references.length > 0 && edits === "redraw" ? [approximated] : []),
  ];
}

interface PictureMembers {
  /** What the channel's `fields` may set otherwise. */
  readonly manner: Readonly<Record<string, unknown>>;
  readonly own: Readonly<Record<string, unknown>>;
}

async function toPictureMembers(
  { references, mask }: EngineWork,
  { edits = "redraw", strength }: SdapiOptions,
): Promise<PictureMembers> {
  const [first] = references;
  if (first === undefined) {
    return { manner: {}, own: {} };
  }
  if (edits === "none" || references.length > 1) {
    throw new Fault(
      "not_possible",
      edits === "none"
        ? "The backend changes no pictures. Leave the references out."
        : "The backend takes at most 1 reference. Send fewer.",
      { outcome: "refused" },
    );
  }
  const hasMask = mask !== undefined && edits === "redraw";
  return {
    manner: {
      // Cut to the shape, not stretched.
      resize_mode: 1,
      // The masked part begins as what is there, and the whole picture is looked at.
      ...(hasMask && { inpainting_fill: 1, inpaint_full_res: false, inpainting_mask_invert: 0 }),
    },
    own: {
      init_images: [new PicturePlace(first)],
      ...(hasMask && { mask: new PicturePlace(await toWhiteMask(mask, first)) }),
      ...(strength !== undefined && { denoising_strength: strength }),
    },
  };
}

/** The checkpoint stays loaded: to load the one before it again after each picture takes longer than to draw. */
function toModelMembers(
  model: string,
  { override_settings: given }: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const settings = typeof given === "object" && given !== null ? { ...given } : {};
  return {
    override_settings: { ...settings, sd_model_checkpoint: model },
    override_settings_restore_afterwards: false,
  };
}
