/** What the tests use of OpenRouter's own SDK, in the words of its package. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly modalities?: readonly string[];
  readonly stream?: boolean;
}

export interface ChatResult {
  readonly choices: readonly {
    readonly finishReason: string | null;
    readonly message: {
      readonly content?: unknown;
      readonly images?: readonly { readonly imageUrl: { readonly url: string } }[];
    };
  }[];
  readonly usage?: { readonly totalTokens: number };
}

export interface ChatChunk {
  readonly choices: readonly { readonly delta: { readonly content?: string | null } }[];
}

export interface ImageRequest {
  readonly model: string;
  readonly prompt: string;
  readonly n?: number;
  readonly size?: string;
  readonly aspectRatio?: string;
  readonly resolution?: string;
  readonly seed?: number;
  readonly inputReferences?: readonly {
    readonly type: "image_url";
    readonly imageUrl: { readonly url: string };
  }[];
  readonly stream?: boolean;
}

export interface ImageResult {
  readonly data: readonly { readonly b64Json: string; readonly mediaType?: string }[];
}

export interface ImageEvent {
  readonly type: string;
  readonly b64Json?: string;
  /** The event as it came, if the package does not know it. */
  readonly raw?: { readonly type: string; readonly b64_json: string };
}

export class OpenRouter {
  constructor(options: {
    readonly apiKey: string;
    readonly serverURL: string;
    readonly retryConfig?: { readonly strategy: "none" };
  });
  readonly chat: {
    send(wish: { readonly chatRequest: ChatRequest }): Promise<unknown>;
  };
  readonly images: {
    generate(wish: { readonly imageGenerationRequest: ImageRequest }): Promise<unknown>;
  };
}
