import type { CodeCall, CodePicture } from "./code-call.ts";
import type { Literal } from "./write-literal.ts";

/** The path of a call below the server's address. */
export function pathOf({ surface, pictures }: CodeCall): string {
  if (surface === "chat") {
    return "/v1/chat/completions";
  }
  return pictures.length === 0 ? "/v1/images/generations" : "/v1/images/edits";
}

/** The JSON body of a call; `show` says what stands where a picture is. */
export function toBody(
  call: CodeCall,
  show: (picture: CodePicture) => Literal,
): Readonly<Record<string, Literal>> {
  const { model, settings, prompt, pictures, count, surface } = call;
  if (surface === "chat") {
    return { model, ...settings, ...answerOf(call), messages: toMessages(call, show) };
  }
  return {
    model,
    prompt,
    ...(pictures.length === 0 ? {} : { image: pictures.map(show) }),
    ...settings,
    ...(count === 1 ? {} : { n: count }),
    ...answerOf(call),
  };
}

export function toMessages(
  { messages }: CodeCall,
  show: (picture: CodePicture) => Literal,
): readonly Literal[] {
  return messages.map(({ role, content }) => ({
    role,
    content:
      typeof content === "string"
        ? content
        : content.map((part) =>
            "text" in part
              ? { type: "text", text: part.text }
              : { type: "image_url", image_url: { url: show(part.picture) } },
          ),
  }));
}

/** Chat answers an address where nothing is said, the Images endpoints base64. */
export function answerOf({ surface, answer }: CodeCall): Readonly<Record<string, string>> {
  if (surface === "chat") {
    return answer === "base64" ? { response_format: "b64_json" } : {};
  }
  return answer === "url" ? { response_format: "url" } : {};
}

/** Each file once, in the order of appearance. */
export function filesOf({ pictures }: CodeCall): readonly Extract<CodePicture, { kind: "file" }>[] {
  const files = new Map<string, Extract<CodePicture, { kind: "file" }>>();
  for (const picture of pictures) {
    if (picture.kind === "file") {
      files.set(picture.name, picture);
    }
  }
  return [...files.values()];
}

/** What the picture is written to: `picture.png`. */
export function extensionOf({ settings }: CodeCall): string {
  const { output_format: format = "png" } = settings;
  return format === "jpeg" ? "jpg" : format;
}
