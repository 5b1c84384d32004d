/** The pictures that stand as base64 in the body of an answer. Read in a worker, so that the page stays awake. */
export function decodeAnswer(body: ArrayBuffer): Promise<readonly Blob[]> {
  const worker = new Worker(new URL("../workers/decode-answer.worker.ts", import.meta.url), {
    type: "module",
  });
  const { promise, resolve, reject } = Promise.withResolvers<readonly Blob[]>();
  worker.addEventListener("message", ({ data }: MessageEvent<readonly Blob[]>) => resolve(data));
  worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  worker.postMessage(body, [body]);
  return promise.finally(() => worker.terminate());
}
