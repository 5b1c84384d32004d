import type { Reference, Turn } from "./thread.ts";

type Path = "/v1/chat/completions" | "/v1/images/generations" | "/v1/images/edits";

interface TextPart {
  readonly type: "text";
  readonly text: string;
}

interface PicturePart {
  readonly type: "image_url";
  readonly image_url: { readonly url: string };
}

interface RequestMessage {
  readonly role: "user" | "assistant";
  readonly content: string | readonly (TextPart | PicturePart)[];
}

interface CommonBody {
  readonly model: string;
  readonly size?: string;
  readonly output_format?: string;
  readonly seed?: number;
  readonly temperature?: number;
  readonly response_format?: "url" | "b64_json";
}

export interface ChatRequestBody extends CommonBody {
  readonly messages: readonly RequestMessage[];
}

export interface ImagesRequestBody extends CommonBody {
  readonly prompt: string;
  readonly n?: number;
  /** Of edits: addresses, in their order. */
  readonly image?: readonly string[];
}

/** A request in the API's own words. A file stands in it by `fileAddress`, since its bytes are read only when it is sent. */
export type DrawingRequest =
  | { readonly path: "/v1/chat/completions"; readonly body: ChatRequestBody }
  | {
      readonly path: "/v1/images/generations" | "/v1/images/edits";
      readonly body: ImagesRequestBody;
    };

/** What of a turn decides its request. */
export type Requested = Pick<Turn, "prompt" | "references" | "wishes">;

const FILE = "file:";

/** How a file of this browser stands in a request that is not sent yet. */
export function fileAddress(id: string): string {
  return FILE + id;
}

/** The id of the file that stands there; null for an address. */
export function fileIdOf(address: string): string | null {
  return address.startsWith(FILE) ? address.slice(FILE.length) : null;
}

/**
 * The very request of a turn, `earlier` being the turns of its thread before it. One picture is asked for by chat: words,
 * words with pictures, or, when only the thread's newest picture is to be changed, as the next message of a conversation.
 * Several pictures are asked for by the Images endpoints, since chat draws one.
 */
export function buildRequest(turn: Requested, earlier: readonly Turn[] = []): DrawingRequest {
  return turn.wishes.count > 1 ? buildImagesRequest(turn) : buildChatRequest(turn, earlier);
}

/** The same by the Images endpoints, which take the same members under other names. */
export function buildImagesRequest({ prompt, references, wishes }: Requested): DrawingRequest {
  const path: Path = references.length === 0 ? "/v1/images/generations" : "/v1/images/edits";
  return {
    path,
    body: {
      model: wishes.model,
      prompt,
      ...(references.length === 0 ? {} : { image: references.map(addressOf) }),
      ...(wishes.count === 1 ? {} : { n: wishes.count }),
      ...settingsOf(wishes),
      // Base64 is what these endpoints answer when nothing is said.
      ...(wishes.answer === "url" ? { response_format: "url" as const } : {}),
    },
  };
}

/** The same by chat, which draws one picture. */
function buildChatRequest(turn: Requested, earlier: readonly Turn[] = []): DrawingRequest {
  const { prompt, references, wishes } = turn;
  return {
    path: "/v1/chat/completions",
    body: {
      model: wishes.model,
      messages: toConversation(turn, earlier) ?? [
        {
          role: "user",
          content:
            references.length === 0
              ? prompt
              : [{ type: "text", text: prompt }, ...references.map(toPart)],
        },
      ],
      ...settingsOf(wishes),
      ...(wishes.answer === "base64" ? { response_format: "b64_json" as const } : {}),
    },
  };
}

/**
 * The words that led to the newest picture, the picture, and what is to become of it; null where something else is asked
 * for. Turns before that one stay out: each picture of a history counts as a reference.
 */
function toConversation(
  { prompt, references }: Requested,
  earlier: readonly Turn[],
): readonly RequestMessage[] | null {
  const [only, ...others] = references;
  if (only?.kind !== "url" || only.automatic !== true || others.length > 0) {
    return null;
  }
  const before = earlier.findLast(
    ({ record }) => record?.pictures.some(({ url }) => isSame(url, only.url)) === true,
  );
  return before === undefined
    ? null
    : [
        { role: "user", content: before.prompt },
        { role: "assistant", content: only.url },
        { role: "user", content: prompt },
      ];
}

/** A record tells addresses under the host that it was asked by, which may change between two visits. */
function isSame(one: string, other: string): boolean {
  return one.split("/").at(-1) === other.split("/").at(-1);
}

function settingsOf({ size, format, seed, temperature }: Turn["wishes"]) {
  return {
    ...(size === "auto" ? {} : { size }),
    ...(format === "png" ? {} : { output_format: format }),
    ...(seed === null ? {} : { seed }),
    ...(temperature === null ? {} : { temperature }),
  };
}

function toPart(reference: Reference): PicturePart {
  return { type: "image_url", image_url: { url: addressOf(reference) } };
}

function addressOf(reference: Reference): string {
  return reference.kind === "url" ? reference.url : fileAddress(reference.id);
}
