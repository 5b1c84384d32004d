import type { EngineReference, EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import { formatSize } from "../../contract/size.ts";
import type { Warning } from "../../contract/warning.ts";
import { toDataUrl, toJsonBody } from "../shared/to-json-body.ts";
import { toMultipartBody } from "../shared/to-multipart-body.ts";
import type { FormField } from "../shared/to-multipart-body.ts";
import type { UpstreamBody } from "../shared/upstream.ts";
import { composePrompt } from "./compose-prompt.ts";
import type { EditPlan, Profile } from "./profile.ts";
import { toWishMembers } from "./to-wish-members.ts";

/** What is sent for one call, and what could not be honoured. */
export interface Order {
  readonly path: "/images/generations" | "/images/edits";
  readonly body: UpstreamBody;
  readonly warnings: readonly Warning[];
}

/** Throws a Fault of outcome `refused` for work that the backend would certainly refuse. */
export async function toOrder(work: EngineWork, profile: Profile): Promise<Order> {
  const prompt = composePrompt(work, profile);
  const wishes = toWishMembers(work, profile);
  const members = {
    model: work.model,
    prompt: prompt.text,
    ...(work.count > 1 && { n: work.count }),
    ...(profile.sizes.asked === "field" && { size: formatSize(work.size) }),
    ...wishes.members,
    ...(profile.sendsOutputFormat && { output_format: work.format }),
    ...(profile.responseFormat !== null && { response_format: profile.responseFormat }),
    ...(profile.seed === "field" && { seed: work.seeds[0] ?? 0 }),
    ...profile.fields,
  };
  const warnings = [...prompt.warnings, ...wishes.warnings];
  if (work.references.length === 0) {
    return { path: "/images/generations", body: toJsonBody(members), warnings };
  }
  if (profile.edits === null) {
    throw refused("This backend changes no pictures. Send the words alone.", "image");
  }
  const edit = toEdit(work, profile.edits);
  return {
    path: "/images/edits",
    body: await toEditBody(members, edit, profile.edits),
    warnings: [...warnings, ...edit.warnings],
  };
}

interface Edit extends Pick<EngineWork, "references" | "mask"> {
  readonly warnings: readonly Warning[];
}

function toEdit({ references, mask }: EngineWork, plan: EditPlan): Edit {
  const target = references.find((reference) => reference.changed) ?? references[0];
  const isPlain = ({ mediaType, width, height }: EngineReference): boolean =>
    mediaType === "image/png" && width === height;
  if (plan.squarePngOnly && !references.every(isPlain)) {
    throw refused("This backend changes square PNG pictures only. Send one.", "image");
  }
  if (mask === undefined || target === undefined) {
    return { references, warnings: [] };
  }
  if (target !== references[0]) {
    return {
      references,
      warnings: [
        {
          code: "mask_ignored",
          field: "mask",
          message:
            "The backend that drew this applies a mask to the first picture only, and another one was to be changed; the mask was left out.",
        },
      ],
    };
  }
  if (plan.strictMask && !fits(mask, target)) {
    throw refused(
      `The mask must be a PNG of the picture's own size, ${formatSize(target)}; it is ${formatSize(mask)}.`,
      "mask",
    );
  }
  return { references, mask, warnings: [] };
}

function fits(mask: EngineReference, target: EngineReference): boolean {
  return (
    mask.mediaType === "image/png" && mask.width === target.width && mask.height === target.height
  );
}

function refused(message: string, param: string): Fault {
  return new Fault("not_possible", `${message} Nothing was charged.`, {
    param,
    outcome: "refused",
  });
}

async function toEditBody(
  members: Readonly<Record<string, unknown>>,
  { references, mask }: Edit,
  plan: EditPlan,
): Promise<UpstreamBody> {
  if (plan.as === "json") {
    return toJsonBody({
      ...members,
      images: references.map((reference) => ({ image_url: toDataUrl(reference) })),
      ...(mask !== undefined && { mask: { image_url: toDataUrl(mask) } }),
    });
  }
  const several = references.length > 1 ? "image[]" : "image";
  const name = plan.imageField === "auto" ? several : plan.imageField;
  const fields: readonly FormField[] = [
    ...Object.entries(members).map(([name, value]) => ({ name, value: toFieldText(value) })),
    ...references.map((picture, index) => toFile(picture, { name, stem: `image-${index + 1}` })),
    ...(mask === undefined ? [] : [toFile(mask, { name: "mask", stem: "mask" })]),
  ];
  return await toMultipartBody(fields);
}

/** Words as they are; anything else, such as an object of the channel's `fields`, as JSON. */
function toFieldText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Some servers judge a picture by the ending of its name. */
function toFile(
  picture: EngineReference,
  { name, stem }: { readonly name: string; readonly stem: string },
): FormField {
  return { name, picture, fileName: `${stem}.${picture.mediaType.replace("image/", "")}` };
}
