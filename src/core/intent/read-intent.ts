import { Fault } from "../../contract/fault.ts";
import type { Mode } from "../../contract/generation.ts";
import type { ImageRequest } from "../../contract/image-request.ts";
import type { PictureSource } from "../../contract/image-request.ts";
import type { Warning } from "../../contract/warning.ts";
import { checkTextBounds } from "./check-text-bounds.ts";
import { choosePictures } from "./choose-pictures.ts";
import type { EditTarget } from "./find-edit-target.ts";
import { findEditTarget } from "./find-edit-target.ts";
import { readGuidance } from "./read-guidance.ts";
import type { Conversation } from "./split-conversation.ts";
import { splitConversation } from "./split-conversation.ts";

interface IntentPicture {
  readonly source: PictureSource;
  /**
   * Counted from 1 in the order the engine sees them: the pictures of the last message first, then those of the
   * history, each in order of appearance. So a number in the instruction means what its writer saw: "image 2" beside
   * two attached pictures is the second of these, and without attachments it is the second of the conversation.
   */
  readonly n: number;
  /** The turn that it stood in was an assistant's: a picture that was drawn before. */
  readonly drawn: boolean;
  /** The edit target. Exactly one picture is, when there are any. */
  readonly changed: boolean;
}

export interface Intent {
  readonly mode: Mode;
  /** The instruction as the engine gets it, without the pictures that stood in its text. */
  readonly prompt: string;
  /** Earlier words of the user, oldest first; empty when a picture stands in the history. */
  readonly context: readonly string[];
  /** System text without known boilerplate; empty if there is none. */
  readonly guidance: string;
  readonly pictures: readonly IntentPicture[];
  readonly warnings: readonly Warning[];
}

/**
 * What a request wants: the instruction, what it builds on, and which picture it changes.
 * Throws `invalid_request` for a last user message without text and picture, for more than 16 pictures in the last message and for texts beyond the bounds.
 */
export function readIntent(request: ImageRequest): Intent {
  const param = request.route === "chat" ? "messages" : "prompt";
  const conversation = splitConversation(request, param);
  checkTextBounds(conversation, param);
  checkSomethingIsAsked(conversation, param);
  const chosen = choosePictures(conversation);
  const target = findEditTarget(conversation.prompt, {
    drawn: chosen.pictures.map((picture) => picture.drawn),
    inLastMessage: conversation.pictures.length,
  });
  const pictures = chosen.pictures.map((picture, index) => ({
    ...picture,
    n: index + 1,
    changed: index + 1 === target.n,
  }));
  const guidance = readGuidance(conversation.systemTexts);
  return {
    mode: modeOf(pictures),
    prompt: conversation.prompt,
    context: conversation.historyHasPictures ? [] : conversation.earlierTexts,
    guidance: guidance.text,
    pictures,
    warnings: [
      ...guidance.warnings,
      ...toolWarnings(request.toolMessages),
      ...chosen.warnings,
      ...missingWarnings(target, pictures.length),
    ],
  };
}

function checkSomethingIsAsked(conversation: Conversation, param: string): void {
  if (conversation.prompt !== "" || conversation.pictures.length > 0) return;
  const message = "There is nothing to draw: the last user message has neither text nor a picture.";
  throw new Fault("invalid_request", message, { param });
}

function modeOf(pictures: readonly IntentPicture[]): Mode {
  const target = pictures.find((picture) => picture.changed);
  if (target === undefined) return "draw";
  return target.drawn ? "iterate" : "edit";
}

function toolWarnings(count: number): readonly Warning[] {
  if (count === 0) return [];
  const message = `${count} tool ${count === 1 ? "message was" : "messages were"} not read; only user, assistant and system messages count.`;
  return [{ code: "tool_message_ignored", field: "messages", message }];
}

function missingWarnings(target: EditTarget, count: number): readonly Warning[] {
  if (target.missing === undefined || target.n === undefined) return [];
  const there = count === 1 ? "is only 1" : `are only ${count}`;
  const message = `The prompt names picture ${target.missing}, but there ${there}; picture ${target.n} is changed.`;
  return [{ code: "prompt_partly_understood", field: "prompt", message }];
}
