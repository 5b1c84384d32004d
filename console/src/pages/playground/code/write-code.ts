import type { DrawingRequest } from "../../../threads/build-request.ts";
import type { CodeCall, Surface, WrittenCode } from "./code-call.ts";
import type { CodeTab } from "./code-tab.ts";
import { readCall } from "./read-call.ts";
import { writeAiSdk } from "./write-ai-sdk.ts";
import { writeCurl } from "./write-curl.ts";
import { hasLangchainTool, writeLangchain } from "./write-langchain.ts";
import { writeNode } from "./write-node.ts";
import { writeOpenai } from "./write-openai.ts";
import { writePython } from "./write-python.ts";

const WRITERS: Readonly<Record<CodeTab, (call: CodeCall) => WrittenCode>> = {
  curl: writeCurl,
  Python: writePython,
  Node: writeNode,
  "OpenAI SDK": writeOpenai,
  LangChain: writeLangchain,
  "AI SDK": writeAiSdk,
};

export interface CodeWish {
  readonly tab: CodeTab;
  readonly surface: Surface;
  readonly answer: "url" | "base64";
  readonly origin: string;
}

/** Why a request cannot be written in a way; null where it can. */
type CodeObstacle = "drawsOne" | "noTool" | null;

export interface CodeChoice extends WrittenCode {
  /** The way that it is written in, which is another than the wanted one where that cannot say it. */
  readonly surface: Surface;
  readonly obstacles: Readonly<Record<Surface, CodeObstacle>>;
}

/** A request as a program of one's own, in a language and a way. */
export function writeCode(request: DrawingRequest, wish: CodeWish): CodeChoice {
  const call = readCall(request, wish);
  const obstacles: CodeChoice["obstacles"] = {
    chat: call.count > 1 ? "drawsOne" : null,
    images: wish.tab === "LangChain" && !hasLangchainTool(call) ? "noTool" : null,
  };
  const surface = choose(wish.surface, obstacles);
  return { ...WRITERS[wish.tab]({ ...call, surface }), surface, obstacles };
}

/** Where neither can say it all, chat, whose code then says what is missing. */
function choose(wanted: Surface, obstacles: CodeChoice["obstacles"]): Surface {
  if (obstacles[wanted] === null) {
    return wanted;
  }
  return obstacles.images === null ? "images" : "chat";
}
