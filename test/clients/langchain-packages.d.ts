/** What the tests use of LangChain; both versions have it. */
export interface Message {
  readonly content: unknown;
  readonly usage_metadata?: { readonly total_tokens: number };
}

interface Configuration {
  readonly baseURL: string;
}

type Turn = readonly [role: "system" | "user" | "assistant", content: unknown] | Message;

export interface LangChain {
  readonly ChatOpenAI: new (options: {
    readonly model: string;
    readonly apiKey: string;
    readonly maxRetries?: number;
    readonly modelKwargs?: Readonly<Record<string, unknown>>;
    readonly configuration: Configuration;
  }) => {
    invoke(messages: string | readonly Turn[]): Promise<Message>;
    stream(messages: string | readonly Turn[]): Promise<AsyncIterable<Message>>;
  };
  readonly DallEAPIWrapper: new (options: {
    readonly model: string;
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly size: string;
    readonly n?: number;
    readonly dallEResponseFormat: "url" | "b64_json";
  }) => { invoke(prompt: string): Promise<unknown> };
}

export const langchain: LangChain;
