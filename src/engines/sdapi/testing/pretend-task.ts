/** The body of an order, as far as tests look into it. */
export interface TaskOrder {
  readonly prompt: string;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly force_task_id: string;
  readonly [member: string]: unknown;
}

/** An order at the pretend server, whose answer waits until somebody says how it ends. */
export interface PretendTask {
  readonly path: string;
  readonly order: TaskOrder;
  readonly state: "queued" | "drawing" | "ended";
  readonly share: number;
  start(): void;
  step(share: number): void;
  /** Answers with these pictures, and whatever else stands beside them. */
  succeed(pictures: readonly Uint8Array[], beside?: object): void;
  /** As `handle_exception` of AUTOMATIC1111 tells it. */
  fail(error: string, errors: string): void;
}

interface TaskRequest {
  readonly path: string;
  readonly order: TaskOrder;
  readonly answer: (status: number, body: object) => void;
}

export function createPretendTask({ path, order, answer }: TaskRequest): PretendTask {
  let state: PretendTask["state"] = "queued";
  let share = 0;
  return {
    path,
    order,
    get state() {
      return state;
    },
    get share() {
      return share;
    },
    start() {
      state = "drawing";
    },
    step(reached) {
      share = reached;
    },
    succeed(pictures, beside = {}) {
      state = "ended";
      const { init_images: _pictures, mask: _mask, ...parameters } = order;
      answer(200, {
        images: pictures.map((bytes) => Buffer.from(bytes).toString("base64")),
        parameters: { ...parameters, init_images: null, mask: null },
        info: JSON.stringify({
          seed: order.seed,
          all_seeds: [order.seed],
          index_of_first_image: 0,
        }),
        ...beside,
      });
    },
    fail(error, errors) {
      state = "ended";
      answer(500, { error, detail: "", body: "", errors });
    },
  };
}
