import { Fault } from "../../contract/fault.ts";
import type { ImageRequest } from "../../contract/image-request.ts";
import type { PictureFormat } from "../../contract/picture-format.ts";
import type { Bounds } from "../http-settings.ts";
import { dropUndefined } from "./drop-undefined.ts";
import { findUnreadMembers } from "./find-unread-members.ts";
import type { JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";
import { readSize } from "./read-size.ts";

type Wishes = Pick<ImageRequest, "n"> &
  Partial<
    Pick<
      ImageRequest,
      | "size"
      | "format"
      | "outputCompression"
      | "background"
      | "quality"
      | "style"
      | "moderation"
      | "inputFidelity"
      | "partialImages"
      | "streamed"
      | "user"
      | "seed"
      | "temperature"
      | "unreadMembers"
    >
  >;

const WORD_CHARACTERS_MAX = 200;
const USER_CHARACTERS_MAX = 1000;
const SEED_MAX = 2 ** 32 - 1;
const PARTIAL_IMAGES_MAX = 3;
const FORMATS: readonly PictureFormat[] = ["png", "jpeg", "webp"];
const BACKGROUNDS = ["transparent", "opaque", "auto"] as const;

/**
 * The members that every route knows. `known`: all that the route describes. Whether a wish can be honoured is for
 * the core to say.
 */
export function readWishes(body: JsonObject, bounds: Bounds, known: readonly string[]): Wishes {
  const unread = findUnreadMembers(body, known);
  const wishes = dropUndefined<Wishes>({
    n: readMember.whole(body, "n", { min: 1, max: bounds.countMax }) ?? 1,
    size: readSize(body),
    format: readMember.choice(body, "output_format", FORMATS),
    outputCompression: readMember.whole(body, "output_compression", { min: 0, max: 100 }),
    background: readMember.choice(body, "background", BACKGROUNDS),
    quality: readMember.text(body, "quality", WORD_CHARACTERS_MAX),
    style: readMember.text(body, "style", WORD_CHARACTERS_MAX),
    moderation: readMember.text(body, "moderation", WORD_CHARACTERS_MAX),
    inputFidelity: readMember.text(body, "input_fidelity", WORD_CHARACTERS_MAX),
    partialImages: readMember.whole(body, "partial_images", { min: 0, max: PARTIAL_IMAGES_MAX }),
    // Absent rather than false: whether somebody looks on is all that the core wants to know.
    streamed: readMember.flag(body, "stream") === true ? true : undefined,
    user: readMember.text(body, "user", USER_CHARACTERS_MAX),
    seed: readMember.whole(body, "seed", { min: 0, max: SEED_MAX }),
    temperature: readMember.number(body, "temperature", { min: 0, max: 2 }),
    unreadMembers: unread.length === 0 ? undefined : unread,
  });
  if (wishes.background === "transparent" && wishes.format === "jpeg") {
    throw new Fault(
      "invalid_request",
      'A JPEG cannot be transparent: ask for `output_format` "png" or "webp".',
      {
        param: "background",
      },
    );
  }
  return wishes;
}
