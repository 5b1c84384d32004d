/** The blocks of a stream of server-sent events as they come, comments included. */
export async function* readBlocks(response: Response): AsyncGenerator<string> {
  if (response.body === null) {
    throw new Error("an answer without a body");
  }
  let text = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    yield* blocks;
  }
  if (text !== "") {
    throw new Error(`the stream ended within a block: ${text}`);
  }
}

/** The data of every event but the last, which says `[DONE]`. */
export async function readChunks<Chunk>(response: Response): Promise<readonly Chunk[]> {
  const told: string[] = [];
  for await (const block of readBlocks(response)) {
    if (block.startsWith("data: ")) {
      told.push(block.slice("data: ".length));
    } else if (!block.startsWith(":")) {
      throw new Error(`neither data nor a comment: ${block}`);
    }
  }
  if (told.pop() !== "[DONE]") {
    throw new Error("the stream ended without [DONE]");
  }
  return told.map((data) => JSON.parse(data) as Chunk);
}
