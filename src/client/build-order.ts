import { toUrl, toUrlOrBlob, type PictureSource } from "./picture-source.ts";
import { toWishBody, type Wishes } from "./wishes.ts";

export interface DrawRequest extends Wishes {
  readonly prompt: string;
}

export interface EditRequest extends DrawRequest {
  /** Transparent where the picture may change. */
  readonly mask?: PictureSource | undefined;
}

/** A request that draws, ready to be sent, as often as need be. */
export interface Order {
  readonly path: string;
  readonly body: string | FormData;
}

/** What is filled in where a request says nothing. */
interface OrderDefaults {
  readonly model: string;
  /** How many previews are wanted. */
  readonly previews: number;
}

export function buildDrawOrder(request: DrawRequest, defaults: OrderDefaults): Order {
  return toJsonOrder("/v1/images/generations", {
    ...common(request, defaults),
    response_format: "url",
  });
}

/**
 * Files alone go as a form. Addresses can only be said in JSON, and the order of pictures counts, so that files beside
 * them become data URLs.
 */
export async function buildEditOrder(
  { mask, ...request }: EditRequest,
  pictures: readonly PictureSource[],
  defaults: OrderDefaults,
): Promise<Order> {
  const path = "/v1/images/edits";
  const fields = { ...common(request, defaults), response_format: "url" };
  const sources = mask === undefined ? pictures : [...pictures, mask];
  if (sources.map(toUrlOrBlob).some((found) => typeof found === "string")) {
    return toJsonOrder(path, {
      ...fields,
      image: await Promise.all(pictures.map(toUrl)),
      ...(mask === undefined ? {} : { mask: await toUrl(mask) }),
    });
  }
  const form = new FormData();
  for (const [name, value] of Object.entries<unknown>(fields)) {
    form.append(name, String(value));
  }
  pictures.forEach((picture, index) =>
    appendFile(form, ["image[]", `picture-${index + 1}`], picture),
  );
  if (mask !== undefined) {
    appendFile(form, ["mask", "mask"], mask);
  }
  return { path, body: form };
}

export function buildTalkOrder(
  messages: readonly object[],
  wishes: Wishes,
  defaults: OrderDefaults,
): Order {
  return toJsonOrder("/v1/chat/completions", { ...common(wishes, defaults), messages });
}

function common(wishes: Wishes, { model, previews }: OrderDefaults): Record<string, unknown> {
  return {
    model,
    // Previews are made only for who says that they will be read as they come.
    ...(previews === 0 ? {} : { partial_images: previews, stream: true }),
    // What is undefined is left out, as JSON would.
    ...Object.fromEntries(
      Object.entries(toWishBody(wishes)).filter(([, value]) => value !== undefined),
    ),
  };
}

function toJsonOrder(path: string, body: object): Order {
  return { path, body: JSON.stringify(body) };
}

function appendFile(
  form: FormData,
  [field, name]: readonly [string, string],
  picture: PictureSource,
): void {
  const file = toUrlOrBlob(picture);
  if (file instanceof Blob) {
    form.append(field, file, name);
  }
}
