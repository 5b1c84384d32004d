import { describe, expect, it } from "vitest";
import type { Operation } from "../document/operation.ts";
import type { RequestDraft } from "./request-draft.ts";
import { writeCurl } from "./write-curl.ts";

const ORIGIN = "http://127.0.0.1:4242";
const EMPTY: RequestDraft = { values: {}, mediaType: null, body: "", files: [] };

function operation(changes: Partial<Operation>): Operation {
  return {
    id: "it",
    method: "GET",
    path: "/v1/models",
    tag: "",
    summary: "",
    description: "",
    access: "key",
    parameters: [],
    bodies: [],
    answers: [],
    ...changes,
  };
}

describe("a request as a call of curl", () => {
  it("names no key but a variable", () => {
    expect(writeCurl(operation({}), EMPTY, ORIGIN)).toBe(
      'curl http://127.0.0.1:4242/v1/models \\\n  -H "Authorization: Bearer $LIMNER_API_KEY"',
    );
    expect(writeCurl(operation({ access: "admin" }), EMPTY, ORIGIN)).toContain("$LIMNER_ADMIN_KEY");
    expect(writeCurl(operation({ access: "open" }), EMPTY, ORIGIN)).not.toContain("-H");
  });

  it("keeps quotation marks within a body from a shell", () => {
    const draft = {
      ...EMPTY,
      mediaType: "application/json",
      body: `{"prompt": "a painter's room"}`,
    };
    const text = writeCurl(operation({ method: "POST" }), draft, ORIGIN);
    expect(text).toContain(String.raw`-d '{"prompt": "a painter'\''s room"}'`);
    expect(text).toContain('-H "Content-Type: application/json"');
    expect(text).not.toContain("-X");
  });

  it("names a method that curl would not choose by itself", () => {
    expect(writeCurl(operation({ method: "DELETE" }), EMPTY, ORIGIN)).toContain("curl -X DELETE ");
    expect(writeCurl(operation({ method: "POST" }), EMPTY, ORIGIN)).toContain("curl -X POST ");
  });

  it("quotes an address that a shell would read, and leaves open what is not written yet", () => {
    const parameters: Operation["parameters"] = [
      { place: "path", name: "id", required: true, schema: {} },
      { place: "query", name: "q", required: false, schema: {} },
      { place: "header", name: "idempotency-key", required: false, schema: {} },
    ];
    const path = "/v1/generations/{id}";
    const values = { "query.q": "a & b", "header.idempotency-key": "it's 1" };
    const text = writeCurl(operation({ path, parameters }), { ...EMPTY, values }, ORIGIN);
    expect(text).toContain(`'${ORIGIN}/v1/generations/{id}?q=a+%26+b'`);
    expect(text).toContain(String.raw`-H 'Idempotency-Key: it'\''s 1'`);
  });

  it("sends a form field by field, with its files", () => {
    const draft = {
      ...EMPTY,
      mediaType: "multipart/form-data",
      body: '{"model": "gpt-image-2", "n": 2}',
    };
    const text = writeCurl(operation({ method: "POST" }), draft, ORIGIN);
    expect(text).toContain("-F model=gpt-image-2 \\\n  -F n=2 \\\n  -F 'image[]=@photo.png'");
    expect(text).not.toContain("Content-Type");
  });

  it("shows events as they come, and keeps a picture in a file", () => {
    const content = (mediaType: string) => ({ mediaType, schema: {}, example: undefined });
    const answering = (...types: string[]) =>
      operation({ answers: [{ status: "200", description: "", contents: types.map(content) }] });
    expect(writeCurl(answering("text/event-stream"), EMPTY, ORIGIN)).toContain("curl -N ");
    expect(writeCurl(answering("image/*"), EMPTY, ORIGIN)).toContain("curl -o picture ");
    const draft = { ...EMPTY, mediaType: "application/json", body: '{"stream": true}' };
    expect(writeCurl(answering("application/json", "text/event-stream"), draft, ORIGIN)).toContain(
      "-N",
    );
    expect(
      writeCurl(answering("application/json", "text/event-stream"), EMPTY, ORIGIN),
    ).not.toContain("-N");
  });
});
