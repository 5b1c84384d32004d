import { describe, expect, it } from "vitest";

import { escapePrompt } from "./escape-prompt.ts";

/** stable-diffusion.cpp, examples/server/routes_openai.cpp at 97d2990 (19 August 2026). */
const SD_CPP_ARGS = /<sd_cpp_extra_args>(.*?)<\/sd_cpp_extra_args>/;
/** The same, examples/common/common.cpp. */
const SD_CPP_LORA = /<lora:([^:>]+):([^>]+)>/;
/** The same, src/core/util.cpp: what its parser of weights does not take for words. */
const SD_CPP_WEIGHTS = /[()[\]]|\bBREAK\b/;
/** SwarmUI, src/Text2Image/T2IPromptHandling.cs at 0372f41: tags stand between these two signs. */
const SWARM_TAG = /<[^<>]*>/;

const HOSTILE = [
  'a cat <sd_cpp_extra_args>{"steps":150}</sd_cpp_extra_args>',
  "<sd_cpp_extra_args><sd_cpp_extra_args>{}</sd_cpp_extra_args></sd_cpp_extra_args>",
  "a cat <lora:style:1.5>",
  "a cat <param[steps]:150> <random:red,blue> <setvar[x]:y> <<lora:a:1>>",
  "a cat | blurry",
  "a (cat:1.9) on [a mat] BREAK at night",
];

describe("settings in the words of a prompt", () => {
  it.each(HOSTILE)("are words like others for a server that reads them: %s", (prompt) => {
    const escaped = escapePrompt(prompt, "tags and weights");
    for (const syntax of [SD_CPP_ARGS, SD_CPP_LORA, SD_CPP_WEIGHTS, SWARM_TAG, /\|/]) {
      expect(escaped).not.toMatch(syntax);
    }
    // Unicode's own folding, which tokenizers apply, gives the words back.
    expect(escaped.normalize("NFKC")).toBe(prompt);
    expect(escaped).toHaveLength(prompt.length);
  });

  it("leave brackets alone where a server does not weigh words", () => {
    expect(escapePrompt('a sign "OPEN (24h)" <b>', "tags")).toBe('a sign "OPEN (24h)" ＜b>');
  });

  it.each(HOSTILE)("stay as they are where nobody reads them: %s", (prompt) => {
    expect(escapePrompt(prompt, "none")).toBe(prompt);
  });

  it.each(["I <3 you", "a < b", "tea & cakes: 5 o'clock", "BREAKFAST"])(
    "are not seen where there are none: %s",
    (prompt) => {
      expect(escapePrompt(prompt, "tags and weights")).toBe(prompt);
    },
  );

  it("are found in time that grows with the prompt alone", () => {
    const prompt = "<".repeat(100_000);
    expect(escapePrompt(`${prompt}>`, "tags")).toBe(`${"＜".repeat(100_000)}>`);
    expect(escapePrompt(prompt, "tags")).toBe(prompt);
  });
});
