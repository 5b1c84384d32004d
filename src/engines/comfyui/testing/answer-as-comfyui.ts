import nodeKinds from "../__fixtures__/object-info.json" with { type: "json" };
import type { Graph } from "../workflow.ts";
import type { JobBook } from "./create-job-book.ts";
import type { PretendJob } from "./pretend-job.ts";
import type { PretendRequest } from "./pretend-request.ts";

export interface PretendAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}

interface HouseParts {
  readonly book: JobBook;
  readonly takesIds: boolean;
  readonly cancelsById: boolean;
  /** Hears of each `/interrupt`, which ends whatever runs. */
  readonly onInterrupt: (id: string) => void;
}

type Body = Readonly<Record<string, unknown>>;
type Route = (call: {
  readonly request: PretendRequest;
  /** The last part of the path. */
  readonly name: string;
  readonly body: Body;
}) => PretendAnswer;

/** The routes of `server.py`, as far as they are used here. */
export function answerAsComfyui(parts: HouseParts): (request: PretendRequest) => PretendAnswer {
  const routes = { ...toQueueRoutes(parts), ...FILE_ROUTES, ...toViewRoute(parts) };
  return (request) => {
    const { method, path } = request;
    const [, folder = "", name = ""] =
      /^(\/(?:object_info|history|api\/jobs)\/)([^/]+)(?:\/cancel)?$/.exec(path) ?? [];
    const isCancel = folder === "/api/jobs/";
    const route = routes[`${method} ${folder === "" ? path : folder}`];
    if (route === undefined || (isCancel && !parts.cancelsById)) {
      return { status: isCancel ? 405 : 404 };
    }
    const isJson = request.headers["content-type"] === "application/json";
    const body: Body = isJson ? JSON.parse(request.body.toString()) : {};
    return route({ request, name: decodeURIComponent(name), body });
  };
}

const FILE_ROUTES: Readonly<Record<string, Route>> = {
  "GET /object_info/": ({ name }) => ({
    json: Object.hasOwn(nodeKinds, name) ? { [name]: Reflect.get(nodeKinds, name) } : {},
  }),
  "POST /upload/image": ({ request }) => ({
    json: {
      name: /filename="([^"]+)"/.exec(request.body.toString("latin1"))?.[1],
      subfolder: "limner",
      type: "temp",
    },
  }),
};

function toViewRoute({ book }: HouseParts): Readonly<Record<string, Route>> {
  return {
    "GET /view": ({ request }) => {
      const files = new Map(book.jobs.flatMap((job) => [...job.files]));
      const bytes = files.get(request.query.get("filename") ?? "");
      return bytes === undefined ? { status: 404 } : { bytes };
    },
  };
}

function toQueueRoutes(parts: HouseParts): Readonly<Record<string, Route>> {
  const { book, takesIds, onInterrupt } = parts;
  let made = 0;
  const toItem = ({ id, graph }: PretendJob) => [0, id, graph, {}, []];
  return {
    "POST /prompt": ({ body: { prompt, prompt_id: wished, client_id: client } }) => {
      made += 1;
      const id = takesIds ? String(wished) : `made-up-${made}`;
      book.add(id, String(client), prompt as Graph);
      return { json: { prompt_id: id, number: made, node_errors: {} } };
    },
    "GET /history/": ({ name }) => {
      const history = book.inState("ended").findLast((job) => job.id === name)?.history;
      return { json: history === undefined ? {} : { [name]: history } };
    },
    "POST /history": ({ body }) => {
      book.remove(body["delete"] as readonly string[], "ended");
      return {};
    },
    "GET /queue": () => ({
      json: {
        queue_running: book.inState("running").map(toItem),
        queue_pending: book.inState("queued").map(toItem),
      },
    }),
    "POST /queue": ({ body }) => {
      book.remove(body["delete"] as readonly string[], "queued");
      return {};
    },
    "POST /interrupt": ({ body }) => {
      onInterrupt(String(body["prompt_id"]));
      // As servers that do not look at the id: whatever runs is ended.
      book.inState("running")[0]?.interrupt();
      return {};
    },
    "POST /api/jobs/": ({ name }) => {
      book.cancel(name);
      return { json: { cancelled: true } };
    },
  };
}
