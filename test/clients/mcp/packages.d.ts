/** What the tests use of the MCP SDK's first major. */
export interface ToolResult {
  readonly isError?: boolean;
  readonly content: readonly {
    readonly type: string;
    readonly text?: string;
    readonly uri?: string;
    readonly data?: string;
    readonly mimeType?: string;
  }[];
  readonly structuredContent?: {
    readonly id: string;
    readonly state: string;
    readonly mode: string;
    readonly pictures: readonly {
      readonly url: string;
      readonly width: number;
      readonly height: number;
    }[];
  };
}

interface Transport {
  close(): Promise<void>;
}

export class StreamableHTTPClientTransport implements Transport {
  constructor(
    address: URL,
    options: { readonly requestInit: { readonly headers: Readonly<Record<string, string>> } },
  );
  close(): Promise<void>;
}

export class StdioClientTransport implements Transport {
  constructor(options: {
    readonly command: string;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
    readonly cwd: string;
    readonly stderr: "ignore";
  });
  close(): Promise<void>;
}

export class Client {
  constructor(info: { readonly name: string; readonly version: string });
  connect(transport: Transport): Promise<void>;
  close(): Promise<void>;
  listTools(): Promise<{ readonly tools: readonly { readonly name: string }[] }>;
  callTool(
    call: { readonly name: string; readonly arguments: Readonly<Record<string, unknown>> },
    schema?: undefined,
    options?: { readonly onprogress: (progress: { readonly progress: number }) => void },
  ): Promise<ToolResult>;
}
