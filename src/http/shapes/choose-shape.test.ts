import { describe, expect, it } from "vitest";
import { chooseShape, readShapeName, type ShapeSignals } from "./choose-shape.ts";

const PLAIN: ShapeSignals = {
  asked: undefined,
  compatible: false,
  headers: {},
  chatSwitch: "auto",
  sdkUserAgents: [],
  wish: { responseFormat: undefined, imageModality: false, chatParameters: false, stream: null },
};
const MODALITIES = { ...PLAIN.wish, imageModality: true };
const SDK = { "x-stainless-lang": "python" };

describe("the shape of a chat answer", () => {
  it("is left to the model when nothing in the request decides it", () => {
    expect(chooseShape(PLAIN)).toBeUndefined();
    expect(
      chooseShape({ ...PLAIN, headers: { "user-agent": "curl/8.5.0", "sec-fetch-mode": "cors" } }),
    ).toBeUndefined();
  });

  it("is decided by name, then modalities, then the base path, the SDK and chat parameters", () => {
    expect(chooseShape({ ...PLAIN, asked: "documented", wish: MODALITIES, headers: SDK })).toBe(
      "documented",
    );
    expect(chooseShape({ ...PLAIN, wish: MODALITIES, headers: SDK, compatible: true })).toBe(
      "modalities",
    );
    expect(chooseShape({ ...PLAIN, compatible: true })).toBe("superset");
    expect(chooseShape({ ...PLAIN, headers: SDK })).toBe("superset");
    expect(chooseShape({ ...PLAIN, wish: { ...PLAIN.wish, chatParameters: true } })).toBe(
      "superset",
    );
  });

  it("C2 goes by the operator's switch before any guess, and after what the caller says", () => {
    const guessable = { ...PLAIN, headers: SDK, wish: { ...PLAIN.wish, chatParameters: true } };
    expect(chooseShape({ ...guessable, chatSwitch: "documented" })).toBe("documented");
    expect(chooseShape({ ...PLAIN, chatSwitch: "superset" })).toBe("superset");
    const documented = { ...PLAIN, chatSwitch: "documented" } as const;
    expect(chooseShape({ ...documented, asked: "superset" })).toBe("superset");
    expect(chooseShape({ ...documented, wish: MODALITIES })).toBe("modalities");
    expect(chooseShape({ ...documented, compatible: true })).toBe("superset");
  });

  it("is the superset for software that the operator names, as plain text", () => {
    const named = { ...PLAIN, sdkUserAgents: ["MyChat/", ".*"] };
    const shapeFor = (userAgent: string) =>
      chooseShape({ ...named, headers: { "user-agent": userAgent } });
    expect(shapeFor("Mozilla/5.0 MyChat/2.1")).toBe("superset");
    expect(shapeFor("mychat/2.1")).toBeUndefined();
  });

  it.each([
    "ai/6.0.326 ai-sdk/provider-utils/4.0.64 runtime/node.js/v20.20.2",
    "ai/5.0.277",
    "ai-sdk-openai-compatible/3.0.92 ai-sdk-provider-utils/5.0.81 node.js/24",
    "OpenAI/JS 7.57.0",
    "AsyncOpenAI/Python 3.22.1",
    "langchainjs-openai/1.0.0 ((node/v24.21.0; linux; x64))",
    "speakeasy-sdk/typescript 1.3.0",
    "myapp/1 (OpenAI/JS 7.57.0)",
  ])("is the superset for %s", (userAgent) => {
    expect(chooseShape({ ...PLAIN, headers: { "user-agent": userAgent } })).toBe("superset");
  });

  it.each(["python-requests/2.34.2", "node", "Mozilla/5.0", "brain/2", "MyOpenAI/1"])(
    "is not decided by %s",
    (userAgent) => {
      expect(chooseShape({ ...PLAIN, headers: { "user-agent": userAgent } })).toBeUndefined();
    },
  );

  it("may be named by header or query, the header first", () => {
    expect(
      readShapeName({ "x-response-shape": "superset" }, { response_shape: "documented" }),
    ).toBe("superset");
    expect(readShapeName({}, { response_shape: "images" })).toBe("modalities");
    expect(readShapeName({}, {})).toBeUndefined();
    expect(() => readShapeName({}, { response_shape: "constructor" })).toThrow("must be one of");
  });
});
