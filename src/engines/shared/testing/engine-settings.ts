import type { EngineSettings } from "../../../contract/engine-kind.ts";

/** The settings of a channel that leads to a backend on this machine, and whose door lets nobody out. */
export function engineSettings(changes: Partial<EngineSettings>): EngineSettings {
  return {
    channel: "test",
    baseUrl: "http://127.0.0.1:9",
    apiKey: undefined,
    model: undefined,
    unpaid: [],
    idempotent: false,
    mayConnect: () => true,
    door: { fetchPicture: () => Promise.reject(new Error("this test goes through no door")) },
    ...changes,
  };
}
