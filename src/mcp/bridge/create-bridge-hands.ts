import type { CallToolResult } from "@modelcontextprotocol/server";
import type { PictureFormat } from "../../contract/picture-format.ts";
import type { Folder } from "../folder/create-folder.ts";
import type { PlannedFiles } from "../folder/plan-files.ts";
import type { SaveWish } from "../tools/file-inputs.ts";
import type { Hands, ToolCall } from "../tools/hands.ts";
import { callRemoteTool } from "./call-remote-tool.ts";
import type { RemoteCall } from "./call-remote-tool.ts";
import { nameFiles } from "./name-files.ts";
import type { RemoteServer } from "./remote-server.ts";
import { saveAnswer } from "./save-answer.ts";

interface BridgeParts {
  readonly server: RemoteServer;
  readonly folder: Folder;
}

/** The most pictures that one generation has. */
const COUNT_MAX = 10;

/** The tools of a Limner elsewhere; files are read and saved on this side, and never seen by the server as such. */
export function createBridgeHands({ server, folder }: BridgeParts): Hands {
  const drawAs = async (
    name: string,
    wish: SaveWish & {
      readonly format?: PictureFormat | undefined;
      readonly n?: number | undefined;
    },
    call: ToolCall,
  ): Promise<CallToolResult> => {
    const { save_as: saveAs, overwrite = false, ...rest } = wish;
    const { format, n: count = 1 } = rest;
    const files =
      saveAs === undefined ? undefined : await folder.plan({ saveAs, overwrite, format, count });
    const named = files === undefined ? rest : { ...rest, format: files.format };
    return await callAndSave({ name, wish: named }, { call, files });
  };
  const callAndSave = async (
    remote: RemoteCall,
    { call, files }: { readonly call: ToolCall; readonly files: PlannedFiles | undefined },
  ): Promise<CallToolResult> => {
    const result = await callRemoteTool(server, remote, call);
    return files === undefined
      ? result
      : await saveAnswer(result, { server, files, signal: call.signal });
  };
  return {
    generate: (wish, call) => drawAs("generate_image", wish, call),
    edit: async (wish, call) => drawAs("edit_image", await nameFiles(wish, folder), call),
    async get({ id, save_as: saveAs, overwrite = false }, call) {
      const remote = { name: "get_generation", wish: { id } };
      if (saveAs === undefined) {
        return await callRemoteTool(server, remote, call);
      }
      // How many pictures there are is not known yet, so the first look is only at one.
      await folder.plan({ saveAs, overwrite, format: undefined, count: 1 });
      const result = await callRemoteTool(server, remote, call);
      const count = Math.min(Math.max(1, countPictures(result)), COUNT_MAX);
      const files = await folder.plan({ saveAs, overwrite, format: undefined, count });
      return await saveAnswer(result, { server, files, signal: call.signal });
    },
    list: (call) => callRemoteTool(server, { name: "list_models", wish: {} }, call),
  };
}

function countPictures({ structuredContent }: CallToolResult): number {
  const pictures = (structuredContent as { readonly pictures?: unknown } | undefined)?.pictures;
  return Array.isArray(pictures) ? pictures.length : 0;
}
