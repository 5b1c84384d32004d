import type { Generation } from "../../src/contract/generation.ts";
import type { TestHouse } from "./open-house.ts";

/** The record as `GET /v1/generations/{id}` shows it. */
export interface GenerationRecord {
  readonly id: string;
  readonly state: string;
  readonly mode: string;
  readonly prompt: string;
  readonly n: number;
  readonly size: {
    readonly asked: string;
    readonly delivered: string | null;
    readonly native: string | null;
  };
  readonly pictures: readonly {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly bytes: number;
    readonly media_type: string;
  }[];
  readonly references: readonly {
    readonly n: number;
    readonly url: string;
    readonly changed: boolean;
    readonly width: number;
    readonly height: number;
    readonly made_by: string | null;
  }[];
  readonly warnings: readonly { readonly code: string; readonly field: string | null }[];
  readonly error: {
    readonly code: string;
    readonly outcome: string | null;
    readonly message: string;
  } | null;
  readonly cost: { readonly amount_micros: number; readonly held_micros?: number };
  readonly calls: readonly { readonly channel: string; readonly outcome: string }[];
  readonly retry_of: string | null;
}

export async function readRecord(
  house: TestHouse,
  id: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<GenerationRecord> {
  const response = await house.call(`/v1/generations/${id}`, undefined, headers);
  if (response.status !== 200) {
    throw new Error(`no record, but ${response.status}: ${await response.text()}`);
  }
  return (await response.json()) as GenerationRecord;
}

/** The id that every answer about a generation carries. */
export function idOf(response: Response): string {
  const id = response.headers.get("x-generation-id");
  if (id === null) {
    throw new Error(`an answer ${response.status} without X-Generation-Id`);
  }
  return id;
}

/** The generation once it has ended, however it did. */
export async function untilEnded({ house }: TestHouse, id: string): Promise<Generation> {
  const signal = AbortSignal.timeout(30_000);
  return await house.limner.waitFor(id, { patienceMs: 30_000, signal });
}

/** All generations of the first account, newest first. */
export async function listRecords(house: TestHouse): Promise<readonly GenerationRecord[]> {
  const response = await house.call("/v1/generations?limit=100");
  return ((await response.json()) as { data: readonly GenerationRecord[] }).data;
}
