/** Two numbers that both threads see: whether the order is withdrawn, and how far the work is. */
export interface Control {
  readonly buffer: SharedArrayBuffer;
  withdraw(): void;
  isWithdrawn(): boolean;
  /** 0 to 1. */
  report(share: number): void;
  share(): number;
}

const WITHDRAWN = 0;
const SHARE = 1;
const WHOLE = 10_000;

/** The control of an order; without a buffer a new one is made. */
export function openControl(buffer: SharedArrayBuffer = new SharedArrayBuffer(8)): Control {
  const cells = new Int32Array(buffer);
  return {
    buffer,
    withdraw: () => void Atomics.store(cells, WITHDRAWN, 1),
    isWithdrawn: () => Atomics.load(cells, WITHDRAWN) === 1,
    report: (share) => void Atomics.store(cells, SHARE, Math.round(share * WHOLE)),
    share: () => Atomics.load(cells, SHARE) / WHOLE,
  };
}
