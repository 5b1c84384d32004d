/** A picture of a request: by its address, or a file beside the program. */
export type CodePicture =
  | { readonly kind: "url"; readonly url: string }
  | {
      readonly kind: "file";
      readonly name: string;
      /** What holds its bytes in a program. */
      readonly variable: string;
    };

type CodePart = { readonly text: string } | { readonly picture: CodePicture };

export interface CodeMessage {
  readonly role: "user" | "assistant";
  readonly content: string | readonly CodePart[];
}

export type Surface = "chat" | "images";

/** A request as programs are written from it: everything that both ways of asking need, and nothing of either's form. */
export interface CodeCall {
  readonly surface: Surface;
  /** Of the server: `http://127.0.0.1:4242`. */
  readonly origin: string;
  readonly idempotencyKey: string;
  readonly model: string;
  readonly messages: readonly CodeMessage[];
  /** The words and pictures alone, as the Images endpoints take them. */
  readonly prompt: string;
  readonly pictures: readonly CodePicture[];
  readonly count: number;
  readonly answer: "url" | "base64";
  /** Members of the body that both ways take under one name. */
  readonly settings: CodeSettings;
}

export interface CodeSettings {
  readonly size?: string;
  readonly output_format?: string;
  readonly seed?: number;
  readonly temperature?: number;
}

/** What a reader has to know beside the code, since the code alone does not say it. */
export type CodeNote = "chatDrawsOne" | "separateRequests" | "sendsBytes" | "answersBytes";

export interface WrittenCode {
  readonly code: string;
  readonly language: "sh" | "python" | "js";
  readonly notes: readonly CodeNote[];
}
