import type { GenerationAnswer } from "../tools/tool-outputs.ts";

/** The answer in plain lines, for models that are not shown the structured part. */
export function describeGeneration(answer: GenerationAnswer): string {
  const { id, state, pictures, understood, warnings, error, cost_usd: cost } = answer;
  return [
    `${id}: ${state}`,
    ...pictures.map(
      ({ url, width, height, media_type: mediaType, bytes }) =>
        `${width}x${height} ${mediaType}, ${bytes} bytes: ${url}`,
    ),
    ...(error === null ? [] : [`${error.message} (${error.code})`]),
    ...(understood === "" ? [] : [`Understood: ${understood}`]),
    ...warnings.map(({ code, message }) => `Warning (${code}): ${message}`),
    ...(state === "succeeded" ? [`Cost: $${cost}`] : []),
    ...(pictures.length > 0 ? [`To change it, call edit_image with previous: "${id}".`] : []),
    ...(answer.next_step === undefined ? [] : [answer.next_step]),
  ].join("\n");
}
