/** For an engine to tell its backend, or to end what it had nearly done. */
const ABANDON_AFTER_MS = 3_000;

/**
 * What an engine answers; an engine that has not ended its call a few seconds after it was stopped is left to
 * itself, so that none can keep a generation open for ever. Then it throws the signal's reason.
 */
export async function answerOrAbandon<Answer>(
  answer: Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  const abandoned = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    timer = setTimeout(() => abandoned.reject(signal.reason), ABANDON_AFTER_MS);
  };
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) {
    stop();
  }
  try {
    return await Promise.race([answer, abandoned.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}
