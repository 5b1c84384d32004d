import type { PictureFormat } from "../contract/picture-format.ts";
import type { Size } from "../contract/size.ts";

export type MockRoute = "generations" | "edits" | "chat";

/** What a request asks for, whichever protocol it speaks. */
export interface MockOrder {
  readonly route: MockRoute;
  readonly model: string;
  readonly prompt: string;
  /** As it was written; null where it was not. */
  readonly sizeText: string | null;
  readonly size: Size;
  readonly count: number;
  readonly shape: "url" | "b64_json";
  readonly format: PictureFormat;
  /** Bytes of each; 0 for an address. */
  readonly references: readonly number[];
  readonly mask: number | null;
}
