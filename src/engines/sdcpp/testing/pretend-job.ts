/** The body of `POST /sdcpp/v1/img_gen`, as far as tests look into it. */
export interface JobOrder {
  readonly prompt: string;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly [member: string]: unknown;
}

/** A job of the pretend server; whoever runs it says how it goes. */
export interface PretendJob {
  readonly id: string;
  readonly order: JobOrder;
  readonly status: "queued" | "generating" | "completed" | "failed" | "cancelled";
  start(): void;
  /** Ends with these pictures. */
  complete(pictures: readonly Uint8Array[]): void;
  fail(message: string): void;
  /** Takes it out of the queue; false where it is past that. */
  cancel(): boolean;
  /** As `GET /sdcpp/v1/jobs/{id}` tells it. */
  describe(): object;
}

export function createPretendJob(id: string, order: JobOrder): PretendJob {
  let status: PretendJob["status"] = "queued";
  let result: object | null = null;
  let error: object | null = null;
  return {
    id,
    order,
    get status() {
      return status;
    },
    start() {
      status = "generating";
    },
    complete(pictures) {
      status = "completed";
      const images = pictures.map((bytes, index) => ({
        index,
        b64_json: Buffer.from(bytes).toString("base64"),
      }));
      result = { output_format: "png", images };
    },
    fail(message) {
      status = "failed";
      error = { code: "generation_failed", message };
    },
    cancel() {
      if (status !== "queued") {
        return false;
      }
      status = "cancelled";
      error = { code: "cancelled", message: "job cancelled by client" };
      return true;
    },
    describe: () => ({
      id,
      kind: "img_gen",
      status,
      created: 1_775_401_200,
      started: status === "queued" || status === "cancelled" ? null : 1_775_401_203,
      completed: result === null && error === null ? null : 1_775_401_215,
      queue_position: status === "queued" ? 1 : 0,
      result,
      error,
    }),
  };
}
