import type { EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { Warning } from "../../contract/warning.ts";
import { escapePrompt } from "./escape-prompt.ts";
import type { Profile } from "./profile.ts";
import { sizeInWords } from "./size-in-words.ts";

export interface ComposedPrompt {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

type Words = Pick<EngineWork, "context" | "guidance">;

/**
 * The one text that the API has room for: standing guidance, earlier words, the request, and what the protocol has no place for.
 * A request without any of those is handed over as it was written. Where the backend takes no text that long, the oldest words are
 * left out first, then the guidance, with a warning. Throws a Fault if the request alone is too long.
 */
export function composePrompt(work: EngineWork, profile: Profile): ComposedPrompt {
  const request = [work.prompt, ...toNotes(work, profile)].join("\n");
  const most = profile.promptCharactersMax;
  if (request.length > most) {
    throw new Fault(
      "not_possible",
      `The backend takes prompts of at most ${most} characters. Shorten the prompt; nothing was charged.`,
      { param: "prompt", outcome: "refused" },
    );
  }
  const fitting = toShorter(work).find((words) => join(words, request, profile).length <= most);
  const kept = fitting ?? { context: [], guidance: "" };
  const text = escapePrompt(join(kept, request, profile), profile.syntax);
  return {
    text: profile.seed === "tag" ? `${text}${toSeedTag(work)}` : text,
    warnings: toWarnings(work, kept),
  };
}

/** All of it, then ever less of the beginning. */
function toShorter({ context, guidance }: Words): readonly Words[] {
  const all = context.map((_text, index) => ({ context: context.slice(index), guidance }));
  return [...all, { context: [], guidance }];
}

function join({ context, guidance }: Words, request: string, { introduces }: Profile): string {
  if (context.length === 0 && guidance === "") {
    return request;
  }
  if (!introduces) {
    return [guidance, ...context, request].filter((text) => text !== "").join("\n");
  }
  return [
    ...(guidance === "" ? [] : [`Standing guidance, weaker than the request:\n${guidance}`]),
    ...(context.length === 0 ? [] : [`Earlier words of the user:\n${context.join("\n")}`]),
    `The request:\n${request}`,
  ].join("\n\n");
}

/** The first picture is the one to change unless something is said. */
function toNotes({ references, size }: EngineWork, { sizes }: Profile): readonly string[] {
  const changed = references.findIndex((reference) => reference.changed);
  return [
    ...(changed > 0 ? [`The picture to change is image ${changed + 1}.`] : []),
    ...(sizes.asked === "words" ? [sizeInWords(size)] : []),
  ];
}

/**
 * As stable-diffusion.cpp reads it. The words before it were taken out of force, so that there is only this one. The file would hold
 * the words otherwise, and pictures are shown to people who are not to read them.
 */
function toSeedTag({ seeds }: EngineWork): string {
  return `<sd_cpp_extra_args>{"seed":${seeds[0] ?? 0},"embed_image_metadata":false}</sd_cpp_extra_args>`;
}

function toWarnings(asked: Words, kept: Words): readonly Warning[] {
  const warnings: Warning[] = [];
  if (kept.context.length < asked.context.length) {
    warnings.push({
      code: "prompt_partly_understood",
      field: "prompt",
      message:
        "The backend takes no text that long; the oldest words of the conversation were left out.",
    });
  }
  if (kept.guidance !== asked.guidance) {
    warnings.push({
      code: "system_text_left_out",
      field: "messages",
      message: "The backend takes no text that long; the system text was left out.",
    });
  }
  return warnings;
}
