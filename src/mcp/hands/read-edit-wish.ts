import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { ImageRequest, PictureSource, Turn } from "../../contract/image-request.ts";
import type { EditWish } from "../tools/tool-inputs.ts";
import { hashWish } from "./hash-wish.ts";
import type { PictureSpools } from "../../core/references/picture-spools.ts";
import type { LimnerHandsParts } from "./limner-hands-parts.ts";
import { readWishes } from "./read-wishes.ts";

interface EditContext {
  readonly pictures: PictureSpools;
  readonly parts: LimnerHandsParts;
}

const GENERATION_ID = /^gen_[\w-]{1,100}$/;

/** A change of pictures, or of the one that was drawn before, which then stands in the history as in a chat. */
export async function readEditWish(wish: EditWish, context: EditContext): Promise<ImageRequest> {
  const { images = [], previous, mask } = wish;
  checkPictures(images.length, previous);
  const sources: PictureSource[] = [];
  for (const [index, image] of images.entries()) {
    sources.push(await readPicture(image, `images[${index}]`, context));
  }
  const earlier: readonly Turn[] =
    previous === undefined
      ? []
      : [
          {
            role: "assistant",
            text: "",
            pictures: [await readPicture(previous, "previous", context)],
          },
        ];
  return {
    ...(await readWishes(wish, context.parts)),
    route: "edits",
    turns: [...earlier, { role: "user", text: wish.prompt, pictures: sources }],
    ...(mask !== undefined && { mask: await readPicture(mask, "mask", context) }),
    contentHash: hashWish("edit_image", wish),
    toolMessages: 0,
  };
}

function checkPictures(count: number, previous: string | undefined): void {
  if (count === 0 && previous === undefined) {
    throw new Fault(
      "invalid_request",
      "There is nothing to change: give `images`, or `previous` to go on from a picture that was drawn before. To draw anew, call generate_image.",
      { param: "images" },
    );
  }
  const countMax = BOUNDS.requestPicturesMax;
  if (previous !== undefined && count >= countMax) {
    throw new Fault(
      "invalid_request",
      `A call takes at most ${countMax} pictures, and \`previous\` is one of them: leave one of \`images\` out.`,
      { param: "images" },
    );
  }
}

/** The id of a generation stands for its first picture. Throws `not_found`. */
async function readPicture(
  text: string,
  param: string,
  { pictures, parts }: EditContext,
): Promise<PictureSource> {
  const written = text.trim();
  if (!GENERATION_ID.test(written)) {
    return await pictures.fromText(written, param);
  }
  const generation = await parts.limner.find(written, parts.caller);
  const [picture] = generation.pictures;
  if (picture === undefined) {
    const why =
      generation.finishedAt === null
        ? "It is still being drawn: call get_generation first."
        : "It has no picture: call get_generation to see why.";
    throw new Fault("invalid_request", `${written} cannot be gone on from. ${why}`, { param });
  }
  return { kind: "url", url: parts.pictureUrl(picture.asset, picture.mediaType), param };
}
