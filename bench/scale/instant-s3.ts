/**
 * A bucket that answers at once and forgets at the end: objects in memory, no signature checked. It tells what Limner costs, not what S3
 * does. Prints its address and answers until it is killed. usage: node bench/scale/instant-s3.ts <port>
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

/** Those of some seconds of load; the oldest go first. */
const OBJECTS_MAX = 4_000;
const ABSENT = "<Error><Code>NoSuchKey</Code></Error>";
const objects = new Map<string, Buffer>();

async function put(path: string, request: IncomingMessage, response: ServerResponse) {
  const bytes = await buffer(request);
  const told = request.headers["x-amz-content-sha256"];
  if (told !== "UNSIGNED-PAYLOAD" && told !== createHash("sha256").update(bytes).digest("hex")) {
    response.writeHead(400).end();
    return;
  }
  objects.set(path, bytes);
  const oldest = objects.size > OBJECTS_MAX ? objects.keys().next().value : undefined;
  if (oldest !== undefined) {
    objects.delete(oldest);
  }
  response.writeHead(200, { etag: `"${createHash("md5").update(bytes).digest("hex")}"` }).end();
}

function get(path: string, request: IncomingMessage, response: ServerResponse) {
  const bytes = objects.get(path);
  if (bytes === undefined) {
    response.writeHead(404, { "content-type": "application/xml" }).end(ABSENT);
    return;
  }
  const [, start = "0", end = String(bytes.length - 1)] =
    /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  const part = bytes.subarray(Number(start), Number(end) + 1);
  const status = request.headers.range === undefined ? 200 : 206;
  const headers = {
    "content-length": part.length,
    ...(status === 206 && { "content-range": `bytes ${start}-${end}/${bytes.length}` }),
  };
  response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : part);
}

const server = createServer((request, response) => {
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  if (request.method === "PUT") {
    void put(path, request, response);
  } else if (request.method === "DELETE") {
    objects.delete(path);
    response.writeHead(204).end();
  } else {
    get(path, request, response);
  }
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
  process.stdout.write("listening\n");
});
