import { describe, expect, it } from "vitest";
import type { ImageRequest, PictureSource, Turn } from "../../contract/image-request.ts";
import type { Intent } from "./read-intent.ts";
import { readIntent } from "./read-intent.ts";

function url(name: string): PictureSource {
  return { kind: "url", url: `https://a.example/${name}.png`, param: "messages[0].content[1]" };
}

function user(text: string, ...pictures: PictureSource[]): Turn {
  return { role: "user", text, pictures };
}

function assistant(text: string, ...pictures: PictureSource[]): Turn {
  return { role: "assistant", text, pictures };
}

function read(turns: readonly Turn[], more: Partial<ImageRequest> = {}): Intent {
  return readIntent({
    route: "chat",
    model: "gpt-image-2-vip",
    turns,
    n: 1,
    contentHash: "",
    toolMessages: 0,
    ...more,
  });
}

function names(intent: Intent): readonly string[] {
  return intent.pictures.map(({ source }) =>
    source.kind === "url" ? (source.url.match(/(\w+)\.png$/)?.[1] ?? "") : "bytes",
  );
}

function changed(intent: Intent): readonly number[] {
  return intent.pictures.filter((picture) => picture.changed).map(({ n }) => n);
}

describe("words alone", () => {
  it("are drawn, with earlier words of the user as context", () => {
    const intent = read([user("a lake"), assistant("What season?"), user("  winter ")]);
    expect(intent).toEqual({
      mode: "draw",
      prompt: "winter",
      context: ["a lake"],
      guidance: "",
      pictures: [],
      warnings: [],
    });
  });

  it("of the system are guidance, not the instruction", () => {
    const intent = read([
      { role: "system", text: "Soft light. Edit image 2.", pictures: [] },
      user("make it blue", url("a"), url("b")),
    ]);
    expect(intent.guidance).toBe("Soft light. Edit image 2.");
    expect(changed(intent)).toEqual([1]);
  });
});

describe("pictures in the last message", () => {
  it("are edited, numbered in order, and exactly one is changed", () => {
    const intent = read([user("make image 2 look like image 1", url("a"), url("b"))]);
    expect(intent.mode).toBe("edit");
    expect(names(intent)).toEqual(["a", "b"]);
    expect(intent.pictures.map(({ n }) => n)).toEqual([1, 2]);
    expect(changed(intent)).toEqual([2]);
  });

  it("may come without words", () => {
    expect(read([user("", url("a"))])).toMatchObject({ mode: "edit", prompt: "" });
  });

  it("are found in the text and taken out of it", () => {
    const intent = read([user("make ![it](https://a.example/a.png) blue")]);
    expect(intent.prompt).toBe("make  blue");
    expect(names(intent)).toEqual(["a"]);
  });

  it("come before those of the history", () => {
    const intent = read([
      user("a lake"),
      assistant("", url("old")),
      user("put it into image 1", url("a"), url("b")),
    ]);
    expect(names(intent)).toEqual(["a", "b", "old"]);
    expect(intent.pictures.map(({ drawn }) => drawn)).toEqual([false, false, true]);
    expect(changed(intent)).toEqual([1]);
  });

  it("that stood in the history as well count once, and as drawn", () => {
    const intent = read([
      user("a lake"),
      assistant("https://a.example/old.png"),
      user("bluer", url("old")),
    ]);
    expect(names(intent)).toEqual(["old"]);
    expect(intent.mode).toBe("iterate");
  });
});

describe("a picture that was drawn before", () => {
  it.each([
    ["a bare address", assistant("https://a.example/old.png")],
    ["Markdown", assistant("![image](https://a.example/old.png)")],
    [
      "Markdown in a sentence",
      assistant("Here you go: ![image](https://a.example/old.png) Enjoy!"),
    ],
    ["a part", assistant("", url("old"))],
    ["a part and Markdown at once", assistant("![image](https://a.example/old.png)", url("old"))],
  ])("is what the next words change when it stands in the history as %s", (_, turn) => {
    const intent = read([user("a lake"), turn, user("make it night")]);
    expect(intent).toMatchObject({ mode: "iterate", prompt: "make it night", context: [] });
    expect(names(intent)).toEqual(["old"]);
    expect(changed(intent)).toEqual([1]);
  });

  it("is the newest one, unless another is named", () => {
    const turns = [
      user("a lake"),
      assistant("", url("one")),
      user("night"),
      assistant("", url("two")),
    ];
    expect(changed(read([...turns, user("now with snow")]))).toEqual([2]);
    expect(changed(read([...turns, user("edit the first image")]))).toEqual([1]);
  });

  it("is edited, not iterated, when the named picture is a user's", () => {
    const intent = read([
      user("like this", url("mine")),
      assistant("", url("drawn")),
      user("edit the first image"),
    ]);
    expect(intent.mode).toBe("edit");
    expect(names(intent)).toEqual(["mine", "drawn"]);
  });
});

describe("the limit of 16 pictures", () => {
  const many = Array.from({ length: 20 }, (_, index) => url(`p${index}`));

  it("keeps the newest of the history and says what was left out", () => {
    const intent = read([
      ...many.map((picture) => assistant("", picture)),
      user("night", url("new")),
    ]);
    expect(names(intent)).toEqual(["new", ...many.slice(5).map((_, index) => `p${index + 5}`)]);
    expect(intent.warnings.map(({ code }) => code)).toEqual(["references_left_out"]);
  });

  it("refuses more in the last message alone", () => {
    const refused = expect.objectContaining({
      code: "invalid_request",
      publicMessage: expect.stringContaining("16"),
    });
    expect(() => read([user("night", ...many.slice(0, 17))])).toThrow(refused);
    expect(read([user("night", ...many.slice(0, 16))]).pictures).toHaveLength(16);
  });
});

describe("what cannot be read as an instruction", () => {
  it.each([
    ["no user message", [assistant("hello")]],
    ["an empty one", [user("")]],
    ["a blank one", [user(" \n ")]],
    ["an empty one after a picture", [user("a lake"), assistant("", url("old")), user("")]],
  ] satisfies [string, Turn[]][])("%s is refused", (_, turns) => {
    expect(() => read(turns)).toThrow(
      expect.objectContaining({ code: "invalid_request", param: "messages" }),
    );
  });

  it("names the field prompt on the Images routes", () => {
    expect(() => read([user("")], { route: "generations" })).toThrow(
      expect.objectContaining({ param: "prompt" }),
    );
  });

  it("is a prompt of more than 32,000 characters, counted by character", () => {
    expect(read([user("🎨".repeat(32_000))]).prompt).toHaveLength(64_000);
    const refused = expect.objectContaining({
      code: "invalid_request",
      publicMessage: expect.stringContaining("32000"),
    });
    expect(() => read([user("a".repeat(32_001))])).toThrow(refused);
  });

  it("is more than 128,000 characters of text, pictures not counted", () => {
    const long = Array.from({ length: 4 }, () => assistant("a".repeat(32_000)));
    const refused = expect.objectContaining({
      code: "invalid_request",
      publicMessage: expect.stringContaining("128000"),
    });
    expect(() => read([...long, user("b")])).toThrow(refused);
    const picture = assistant(`data:image/png;base64,${"A".repeat(200_000)}`);
    expect(read([picture, user("b")]).pictures).toHaveLength(1);
  });
});

describe("warnings", () => {
  it("tell of tool messages", () => {
    expect(read([user("a lake")], { toolMessages: 2 }).warnings.map(({ code }) => code)).toEqual([
      "tool_message_ignored",
    ]);
  });

  it("tell of a picture that is named but not there", () => {
    const intent = read([user("edit image 5", url("a"), url("b"))]);
    expect(intent.warnings).toEqual([
      {
        code: "prompt_partly_understood",
        field: "prompt",
        message: "The prompt names picture 5, but there are only 2; picture 1 is changed.",
      },
    ]);
    expect(changed(intent)).toEqual([1]);
  });
});
