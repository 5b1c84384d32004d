import { QueryClient } from "@tanstack/react-query";
import { LimnerError } from "limner/client";

const FRESH_MS = 15_000;
const TRIES_MAX = 2;

/** What was asked stays fresh for a while; only what may pass is asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (failures, error) =>
          failures < TRIES_MAX &&
          error instanceof LimnerError &&
          (error.retryable || error.code === "connection_lost"),
      },
      mutations: { retry: false },
    },
  });
}
