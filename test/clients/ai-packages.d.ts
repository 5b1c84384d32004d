/** What the tests use of the AI SDK; all three majors have it, except where it says so. */
export interface GeneratedFile {
  readonly mediaType: string;
  readonly uint8Array: Uint8Array;
}

/** Opaque: a provider makes it, the SDK calls it. */
interface LanguageModel {
  readonly modelId: string;
}
interface ImageModel {
  readonly modelId: string;
}

export type Part =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "image"; readonly image: Uint8Array | URL };

export type Turn =
  | { readonly role: "user"; readonly content: string | readonly Part[] }
  | { readonly role: "assistant"; readonly content: string };

type ProviderOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface TextWish {
  readonly model: LanguageModel;
  readonly prompt?: string;
  readonly messages?: readonly Turn[];
  readonly maxRetries?: number;
  readonly providerOptions?: ProviderOptions;
  readonly onError?: (event: { readonly error: unknown }) => void;
}

interface Spoken {
  readonly text: string;
  readonly finishReason: string;
  readonly files: readonly GeneratedFile[];
  readonly usage: { readonly totalTokens?: number | undefined };
}

interface ImageWish {
  readonly model: ImageModel;
  /** With pictures in it from major 6 on. */
  readonly prompt:
    | string
    | {
        readonly text: string;
        readonly images: readonly Uint8Array[];
        readonly mask?: Uint8Array;
      };
  readonly n?: number;
  readonly size?: `${number}x${number}`;
  readonly seed?: number;
  readonly maxRetries?: number;
  readonly providerOptions?: ProviderOptions;
}

type GenerateImage = (wish: ImageWish) => Promise<{
  readonly images: readonly GeneratedFile[];
  readonly warnings: readonly unknown[];
}>;

export interface Sdk {
  generateText(wish: TextWish): Promise<Spoken>;
  streamText(wish: TextWish): {
    readonly textStream: AsyncIterable<string>;
    readonly finishReason: PromiseLike<string>;
    readonly files: PromiseLike<readonly GeneratedFile[]>;
    readonly usage: PromiseLike<Spoken["usage"]>;
  };
  /** From major 6 on; before, and until 6, under the name that follows. */
  readonly generateImage?: GenerateImage;
  readonly experimental_generateImage?: GenerateImage;
}

interface Address {
  readonly baseURL: string;
  readonly apiKey: string;
}

export const ai: Sdk;

export function createOpenAI(options: Address): {
  chat(model: string): LanguageModel;
  image(model: string): ImageModel;
};

export function createOpenAICompatible(
  options: Address & { readonly name: string; readonly includeUsage?: boolean },
): {
  chatModel(model: string): LanguageModel;
  imageModel(model: string): ImageModel;
};

export function createOpenRouter(options: Address): {
  chat(model: string, settings?: { readonly extraBody?: object }): LanguageModel;
  /** From major 6 on. */
  imageModel(model: string): ImageModel;
};
