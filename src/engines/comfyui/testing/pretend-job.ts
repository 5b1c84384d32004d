import { encodePng } from "../../../kit/encode-png.ts";
import { sha256Hex } from "../../../kit/sha256-hex.ts";
import type { Graph } from "../workflow.ts";

/** A message of the websocket, with its type first. */
type JobMessage = readonly [type: string, data: Readonly<Record<string, unknown>>];

/** A job of the pretend ComfyUI, told what to come to by the test. */
export interface PretendJob {
  readonly id: string;
  readonly clientId: string;
  readonly graph: Graph;
  state: "queued" | "running" | "ended";
  /** Its entry in `/history`, once it has ended. */
  readonly history: Readonly<Record<string, unknown>> | undefined;
  /** The files of `/view`, by name. */
  readonly files: Map<string, Uint8Array>;
  start(): void;
  step(value: number, max: number): void;
  /** `file`: what the output node saved; a picture of one colour, made of the graph, unless told. */
  succeed(file?: Uint8Array): void;
  /** Ends well, without a picture. */
  succeedEmpty(): void;
  fail(exception: string, words: string): void;
  interrupt(): void;
}

interface JobParts {
  readonly id: string;
  readonly clientId: string;
  readonly graph: Graph;
  readonly send: (message: JobMessage) => void;
}

/** `execution.py` and `prompt_worker.py` in the order in which they speak; nothing is drawn. */
export function createPretendJob({ id, clientId, graph, send }: JobParts): PretendJob {
  const messages: JobMessage[] = [];
  const files = new Map<string, Uint8Array>();
  let history: Readonly<Record<string, unknown>> | undefined;
  const add = (type: string, facts: Readonly<Record<string, unknown>> = {}): void => {
    const message: JobMessage = [type, { ...facts, prompt_id: id, timestamp: 0 }];
    messages.push(message);
    send(message);
  };
  const end = (status: "success" | "error", outputs: Readonly<Record<string, unknown>>): void => {
    job.state = "ended";
    history = {
      prompt: [0, id, graph, {}, []],
      outputs,
      status: { status_str: status, completed: status === "success", messages: [...messages] },
    };
    send(["executing", { node: null, prompt_id: id }]);
  };
  const sampler = (): string =>
    Object.entries(graph).find(([, { class_type }]) => class_type === "KSampler")?.[0] ?? "3";
  const output = (): string =>
    Object.entries(graph).find(([, { class_type }]) =>
      ["PreviewImage", "SaveImage"].includes(class_type),
    )?.[0] ?? "9";

  const job: PretendJob = {
    id,
    clientId,
    graph,
    state: "queued",
    get history() {
      return history;
    },
    files,
    start() {
      job.state = "running";
      add("execution_start");
      add("execution_cached", { nodes: [] });
      send(["executing", { node: sampler(), display_node: sampler(), prompt_id: id }]);
    },
    step(value, max) {
      send(["progress", { value, max, prompt_id: id, node: sampler() }]);
    },
    succeed(file = toPicture(graph)) {
      const name = `ComfyUI_temp_${id}_0000${files.size + 1}_.png`;
      files.set(name, file);
      const images = [{ filename: name, subfolder: "", type: "temp" }];
      send(["executed", { node: output(), output: { images }, prompt_id: id }]);
      add("execution_success");
      end("success", { [output()]: { images } });
    },
    succeedEmpty() {
      add("execution_success");
      end("success", {});
    },
    fail(exception, words) {
      const facts = { node_id: sampler(), node_type: "KSampler", executed: [], traceback: [] };
      add("execution_error", { ...facts, exception_type: exception, exception_message: words });
      end("error", {});
    },
    interrupt() {
      add("execution_interrupted", { node_id: sampler(), node_type: "KSampler", executed: [] });
      end("error", {});
    },
  };
  return job;
}

/** As large as the graph says, in a colour that every change of the graph changes. */
function toPicture(graph: Graph): Uint8Array {
  const { width, height } =
    Object.values(graph).find(({ inputs }) => "width" in inputs)?.inputs ?? {};
  const size = { width: Number(width ?? 64), height: Number(height ?? 64) };
  const colour = Buffer.from(sha256Hex(JSON.stringify(graph)).slice(0, 6), "hex");
  return encodePng({
    ...size,
    channels: 3,
    data: Buffer.alloc(size.width * size.height * 3, colour),
  });
}
