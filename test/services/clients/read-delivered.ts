import { expect } from "vitest";
import { decode } from "../../support/delivered-pictures.ts";

const MARKDOWN = /^!\[image\]\((\S+)\)$/;

/** The address of the only picture in a text; fails if anything else stands there. */
export function addressIn(text: unknown): string {
  const address = MARKDOWN.exec(String(text))?.[1];
  expect(address, `no picture in ${String(text).slice(0, 200)}`).toBeDefined();
  return address ?? "";
}

/** The pixels of a picture, after every one of them was decoded: `256x256`. */
export async function sizeOf(picture: Uint8Array): Promise<string> {
  return (await decode(Buffer.from(picture))).size;
}

export async function sizeAt(address: string): Promise<string> {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  return await sizeOf(await response.bytes());
}

/** Of raw base64, as clients decode it: without a prefix, and with nothing that is not of the alphabet. */
export async function sizeOfBase64(base64: unknown): Promise<string> {
  expect(String(base64).slice(0, 40)).toMatch(/^[A-Za-z0-9+/]{40}$/);
  return await sizeOf(Buffer.from(String(base64), "base64"));
}

/** What a promise was rejected with. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return expect.unreachable("this was to fail");
}
