import type { ImageRequest, PictureSource, Turn } from "../../contract/image-request.ts";
import { Fault } from "../../contract/fault.ts";
import { takePicturesOut } from "./take-pictures-out.ts";

export interface ConversationPicture {
  readonly source: PictureSource;
  readonly drawn: boolean;
}

/** A request's turns by what they are for, with the pictures taken out of the texts. */
export interface Conversation {
  /** Text of the last user turn. */
  readonly prompt: string;
  /** Pictures of the last user turn. */
  readonly pictures: readonly ConversationPicture[];
  /** Pictures of all other turns, in order of appearance. */
  readonly historyPictures: readonly ConversationPicture[];
  readonly historyHasPictures: boolean;
  /** What the user said before, oldest first, without empty texts. */
  readonly earlierTexts: readonly string[];
  readonly systemTexts: readonly string[];
  /** The texts of all turns, whatever their role. */
  readonly texts: readonly string[];
}

interface ReadTurn {
  readonly role: Turn["role"];
  readonly text: string;
  readonly pictures: readonly ConversationPicture[];
}

/** `param` is the field that holds the texts. Throws `invalid_request` when no turn is the user's. */
export function splitConversation(request: ImageRequest, param: string): Conversation {
  const lastUser = request.turns.findLastIndex((turn) => turn.role === "user");
  if (lastUser === -1) {
    throw new Fault(
      "invalid_request",
      "There is no message of the role user; its text is what is drawn.",
      {
        param,
      },
    );
  }
  const turns = request.turns.map((turn) => readTurn(turn, param));
  const history = turns.filter((_, index) => index !== lastUser);
  const instruction = turns.filter((_, index) => index === lastUser);
  const pictures = instruction.flatMap((turn) => turn.pictures);
  const historyPictures = history.flatMap((turn) => turn.pictures);
  return {
    prompt: instruction.map((turn) => turn.text).join("\n"),
    pictures,
    historyPictures,
    historyHasPictures: historyPictures.length > 0,
    earlierTexts: textsOf("user", history.slice(0, lastUser)),
    systemTexts: textsOf("system", history),
    texts: turns.map((turn) => turn.text),
  };
}

function textsOf(role: Turn["role"], turns: readonly ReadTurn[]): readonly string[] {
  return turns.filter((turn) => turn.role === role && turn.text !== "").map((turn) => turn.text);
}

function readTurn(turn: Turn, param: string): ReadTurn {
  const drawn = turn.role === "assistant";
  if (turn.role === "system")
    return { role: turn.role, text: turn.text.trim(), pictures: toPictures(turn.pictures, drawn) };
  const taken = takePicturesOut(turn.text, { isAssistant: drawn });
  const written = taken.urls.map((url): PictureSource => ({ kind: "url", url, param }));
  return {
    role: turn.role,
    text: taken.text,
    pictures: toPictures([...turn.pictures, ...written], drawn),
  };
}

/** A frontend may say the same picture twice in one message, as Markdown and as a part; it counts once. */
function toPictures(
  sources: readonly PictureSource[],
  drawn: boolean,
): readonly ConversationPicture[] {
  const seen = new Set<string>();
  return sources
    .filter((source) => source.kind === "bytes" || (!seen.has(source.url) && seen.add(source.url)))
    .map((source) => ({ source, drawn }));
}
