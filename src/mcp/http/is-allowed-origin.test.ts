import { describe, expect, it } from "vitest";
import { isAllowedOrigin } from "./is-allowed-origin.ts";

const CLOSED = { publicUrl: undefined, isLoopback: false, allowed: [] };

describe("pages that may call", () => {
  it("a server that others can reach lets in nobody who was not named", () => {
    expect(isAllowedOrigin("http://localhost:4242", CLOSED)).toBe(false);
    expect(isAllowedOrigin("https://pictures.example", CLOSED)).toBe(false);
  });

  it("the public URL counts by its origin, whatever its path", () => {
    const rules = { ...CLOSED, publicUrl: "https://pictures.example/limner" };
    expect(isAllowedOrigin("https://pictures.example", rules)).toBe(true);
    expect(isAllowedOrigin("http://pictures.example", rules)).toBe(false);
    expect(isAllowedOrigin("https://pictures.example:444", rules)).toBe(false);
  });

  it.each(["http://localhost:1", "http://127.0.0.1:9999", "http://[::1]:80", "http://127.1.2.3"])(
    "a server that only this machine can reach lets in %s",
    (origin) => {
      const isWritten = new URL(origin).origin === origin;
      expect(isAllowedOrigin(origin, { ...CLOSED, isLoopback: true })).toBe(isWritten);
    },
  );

  it.each([
    "null",
    "",
    "localhost",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "http://localhost:1/path",
    "http://user@localhost:1",
    "file://",
  ])("nothing else looks like this machine: %j", (origin) => {
    expect(isAllowedOrigin(origin, { ...CLOSED, isLoopback: true })).toBe(false);
  });
});
