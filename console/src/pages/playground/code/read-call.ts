import { hashText } from "../../../kit/hash-text.ts";
import {
  fileIdOf,
  type ChatRequestBody,
  type DrawingRequest,
  type ImagesRequestBody,
} from "../../../threads/build-request.ts";
import type { CodeCall, CodeMessage, CodePicture, CodeSettings, Surface } from "./code-call.ts";
import type { CodeTab } from "./code-tab.ts";

interface Wanted {
  readonly surface: Surface;
  readonly answer: "url" | "base64";
  readonly tab: CodeTab;
  readonly origin: string;
}

/** How a request asks by itself, before a reader chooses otherwise. */
export function askedWays({ path, body }: DrawingRequest): Pick<Wanted, "surface" | "answer"> {
  const surface = path === "/v1/chat/completions" ? "chat" : "images";
  const usual = surface === "chat" ? "url" : "b64_json";
  return { surface, answer: (body.response_format ?? usual) === "url" ? "url" : "base64" };
}

/** The request in the way that is wanted. Whatever the way, it asks for the same picture. */
export function readCall(request: DrawingRequest, wanted: Wanted): CodeCall {
  const { body } = request;
  const namePicture = pictureNames(request);
  const asked = "messages" in body ? fromChat(body, namePicture) : fromImages(body, namePicture);
  const { model, size, output_format, seed, temperature } = body;
  const settings: CodeSettings = {
    ...(size === undefined ? {} : { size }),
    ...(output_format === undefined ? {} : { output_format }),
    ...(seed === undefined ? {} : { seed }),
    ...(temperature === undefined ? {} : { temperature }),
  };
  return {
    surface: wanted.surface,
    answer: wanted.answer,
    origin: wanted.origin,
    // Of what is asked and how it is written: the same code joins, and other code never meets a key that is taken.
    idempotencyKey: `code-${hashText(JSON.stringify([wanted, request]))}`,
    model,
    settings,
    ...asked,
  };
}

type Asked = Pick<CodeCall, "messages" | "prompt" | "pictures" | "count">;
type NamePicture = (address: string) => CodePicture;

function fromChat({ messages }: ChatRequestBody, namePicture: NamePicture): Asked {
  const last = messages.at(-1)?.content ?? "";
  const earlier = messages.flatMap(({ role, content }) =>
    role === "assistant" && typeof content === "string" ? [namePicture(content)] : [],
  );
  const parts = typeof last === "string" ? [{ type: "text" as const, text: last }] : last;
  return {
    messages: messages.map(({ role, content }): CodeMessage => ({
      role,
      content:
        typeof content === "string"
          ? content
          : content.map((part) =>
              part.type === "text"
                ? { text: part.text }
                : { picture: namePicture(part.image_url.url) },
            ),
    })),
    prompt: parts.map((part) => (part.type === "text" ? part.text : "")).join(""),
    pictures: [
      ...earlier,
      ...parts.flatMap((part) =>
        part.type === "image_url" ? [namePicture(part.image_url.url)] : [],
      ),
    ],
    count: 1,
  };
}

function fromImages({ prompt, image = [], n = 1 }: ImagesRequestBody, name: NamePicture): Asked {
  const pictures = image.map(name);
  const parts = [{ text: prompt }, ...pictures.map((picture) => ({ picture }))];
  return {
    messages: [{ role: "user", content: pictures.length === 0 ? prompt : parts }],
    prompt,
    pictures,
    count: n,
  };
}

/** Files by names of their own: `photo.jpg`, or where there are several by their numbers, which prompts use too. */
function pictureNames({ body }: DrawingRequest): NamePicture {
  const addresses = addressesOf(body);
  const isOnly = addresses.filter((address) => fileIdOf(address) !== null).length === 1;
  return (address) => {
    if (fileIdOf(address) === null) {
      return { kind: "url", url: address };
    }
    const number = addresses.indexOf(address) + 1;
    return isOnly
      ? { kind: "file", name: "photo.jpg", variable: "photo" }
      : { kind: "file", name: `photo-${number}.jpg`, variable: `photo${number}` };
  };
}

/** How many files of this browser a request holds, which a program reads from beside it. */
export function countFiles({ body }: DrawingRequest): number {
  return new Set(addressesOf(body).filter((address) => fileIdOf(address) !== null)).size;
}

function addressesOf(body: DrawingRequest["body"]): readonly string[] {
  return "messages" in body
    ? body.messages.flatMap(({ content }) =>
        typeof content === "string"
          ? []
          : content.flatMap((part) => (part.type === "image_url" ? [part.image_url.url] : [])),
      )
    : (body.image ?? []);
}
