import {
  openHouse,
  TEST_KEY,
  type TestHouse,
  type TestHouseOptions,
} from "../../support/open-house.ts";
import { buildWebApp } from "./build-web-app.ts";

/** What the local storage of a browser holds that is signed in with the key of the first account. */
export const SIGNED_IN = {
  "limner.key": JSON.stringify({ key: TEST_KEY, name: "test" }),
} as const;

export const ADMIN_KEY = "sk-test-admin-key-long-enough";

/** A whole Limner with the pages of the built web app. */
export async function openWebHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  return await openHouse({ ...options, webFolder: await buildWebApp() });
}
