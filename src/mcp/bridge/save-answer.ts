import type { CallToolResult } from "@modelcontextprotocol/server";
import { Fault } from "../../contract/fault.ts";
import { PICTURE_FORMATS } from "../../contract/picture-format.ts";
import type { PlannedFiles } from "../folder/plan-files.ts";
import { GENERATION_OUTPUT } from "../tools/tool-outputs.ts";
import type { GenerationAnswer } from "../tools/tool-outputs.ts";
import { askServer } from "./ask-server.ts";
import type { RemoteServer } from "./remote-server.ts";

interface Saving {
  readonly server: RemoteServer;
  readonly files: PlannedFiles;
  readonly signal: AbortSignal;
}

type AnswerPicture = GenerationAnswer["pictures"][number];

/**
 * Saves the pictures of an answer and says where. They are drawn and paid for, so what goes wrong from here on is said
 * beside them and takes nothing of the answer away.
 */
export async function saveAnswer(result: CallToolResult, saving: Saving): Promise<CallToolResult> {
  const read = GENERATION_OUTPUT.safeParse(result.structuredContent);
  if (result.isError === true || !read.success || read.data.pictures.length === 0) {
    return result;
  }
  const answer = read.data;
  const pictures: AnswerPicture[] = [];
  const lines: string[] = [];
  let notSaved: string | undefined;
  for (const [index, picture] of answer.pictures.entries()) {
    const saved = await savePicture(picture, index, saving);
    pictures.push(saved.picture);
    lines.push(saved.line);
    notSaved ??= saved.picture.saved_as === undefined ? saved.line : undefined;
  }
  const content = [{ type: "text" as const, text: lines.join("\n") }, ...result.content];
  const structuredContent = {
    ...answer,
    pictures,
    ...(notSaved !== undefined && { not_saved: notSaved }),
  };
  return { ...result, content, structuredContent };
}

async function savePicture(
  picture: AnswerPicture,
  index: number,
  { server, files, signal }: Saving,
): Promise<{ readonly picture: AnswerPicture; readonly line: string }> {
  try {
    const { mediaType, extension } = PICTURE_FORMATS[files.format];
    if (picture.media_type !== mediaType) {
      throw new Fault(
        "invalid_request",
        `The picture is ${picture.media_type}, not .${extension}: call get_generation with another ending.`,
      );
    }
    // By its path, from the server that is spoken to: its public address may lead elsewhere.
    const { pathname } = new URL(picture.url);
    const response = await askServer(server, pathname, { signal });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const file = await files.save(bytes, index);
    return { picture: { ...picture, saved_as: file }, line: `Saved as ${file}.` };
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Fault ? error.publicMessage : "The picture could not be fetched.";
    return { picture, line: `Not saved: ${why} It is at ${picture.url}.` };
  }
}
