import type { EngineReference, EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { Warning } from "../../contract/warning.ts";
import { toCutWarnings } from "../shared/to-cut-warnings.ts";
import { escapeSdPrompt } from "../shared/escape-sd-prompt.ts";
import { PicturePlace, toJsonBody } from "../shared/to-json-body.ts";
import { toPlainPrompt } from "../shared/to-plain-prompt.ts";
import { toWhiteMask } from "../shared/to-white-mask.ts";
import type { UpstreamBody } from "../shared/upstream.ts";
import type { SdcppOptions } from "./options.ts";

/** What the engine itself puts into requests. */
export const OWN_FIELDS: ReadonlySet<string> = new Set([
  "prompt",
  "negative_prompt",
  "width",
  "height",
  "seed",
  "batch_count",
  "strength",
  "init_image",
  "ref_images",
  "mask_image",
  "output_format",
  "output_compression",
]);

/** The body of `POST /sdcpp/v1/img_gen`, by the native schema of sd-server. */
export async function toOrder(work: EngineWork, options: SdcppOptions): Promise<UpstreamBody> {
  const { size, seeds } = work;
  const pictures = await toPictureMembers(work, options);
  return toJsonBody({
    // The words of a caller do not belong into the file.
    embed_image_metadata: false,
    ...options.fields,
    ...toSampleParams(options),
    prompt: escapeSdPrompt(toPlainPrompt(work)),
    ...(options.negativePrompt !== undefined && { negative_prompt: options.negativePrompt }),
    width: size.width,
    height: size.height,
    seed: seeds[0] ?? 0,
    batch_count: 1,
    ...pictures,
    output_format: "png",
  });
}

/** What a call cannot honour. */
export function toOrderWarnings(
  { references, size }: Pick<EngineWork, "references" | "size">,
  { edits = "redraw" }: SdcppOptions,
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

async function toPictureMembers(
  { references, mask }: EngineWork,
  options: SdcppOptions,
): Promise<Readonly<Record<string, unknown>>> {
  const [first] = references;
  if (first === undefined) {
    return {};
  }
  const { edits = "redraw", referencesMax = 4, strength } = options;
  checkCount(references, edits === "instruct" ? referencesMax : edits === "redraw" ? 1 : 0);
  if (edits === "instruct") {
    return { ref_images: references.map((reference) => new PicturePlace(reference)) };
  }
  return {
    init_image: new PicturePlace(first),
    ...(strength !== undefined && { strength }),
    ...(mask !== undefined && { mask_image: new PicturePlace(await toWhiteMask(mask, first)) }),
  };
}

function checkCount(references: readonly EngineReference[], most: number): void {
  if (references.length > most) {
    throw new Fault(
      "not_possible",
      most === 0
        ? "The backend changes no pictures. Leave the references out."
        : `The backend takes at most ${most} reference${most === 1 ? "" : "s"}. Send fewer.`,
      { outcome: "refused" },
    );
  }
}

/** The channel's options stand in the same objects as what `fields` adds to them. */
function toSampleParams({
  fields = {},
  steps,
  sampler,
  scheduler,
  cfgScale,
}: SdcppOptions): Readonly<Record<string, unknown>> {
  const given = toObject(fields["sample_params"]);
  const params = {
    ...given,
    ...(steps !== undefined && { sample_steps: steps }),
    ...(sampler !== undefined && { sample_method: sampler }),
    ...(scheduler !== undefined && { scheduler }),
    ...(cfgScale !== undefined && {
      guidance: { ...toObject(given["guidance"]), txt_cfg: cfgScale },
    }),
  };
  return Object.keys(params).length === 0 ? {} : { sample_params: params };
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
