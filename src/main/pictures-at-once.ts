/** What Node starts unless it is told otherwise. */
const POOL_THREADS = 4;
/** For the log of the records, for files and for names. */
const LEFT_THREADS = 2;

/**
 * Pictures are worked on by the same few threads of Node that sync the records, and a thread stays with one picture for
 * seconds: if all were taken, every request would wait. `bin/limner.js` starts more of them than there are cores; where
 * Limner is a part of another program there may be four.
 */
export function picturesAtOnce(cores: number, poolSize: string | undefined): number {
  const pool = Math.trunc(Number(poolSize)) || POOL_THREADS;
  return Math.max(1, Math.min(cores, pool - LEFT_THREADS));
}
