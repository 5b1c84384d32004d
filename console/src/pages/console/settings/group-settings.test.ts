import { describe, expect, it } from "vitest";
import { filterSettings, groupSettings } from "./group-settings.ts";

const setting = (name: string, value = "1", source = "default") => ({ name, value, source });

describe("the settings of the server", () => {
  it("stand in groups by what they are about, names of models with their points", () => {
    const groups = groupSettings([
      setting("LIMNER_PORT"),
      setting("channels.illustrator.engine"),
      setting("models.gpt-image-2.5-vip.chat"),
      setting("models.gpt-image-2.5-vip.sizes"),
      setting("limits.default.queued"),
      setting("rules.house-policy.check.headers.Authorization"),
      setting("later.unknown"),
    ]);
    expect(
      groups.map(({ kind, name, settings }) => [kind, name, settings.map(({ short }) => short)]),
    ).toEqual([
      ["server", "", ["LIMNER_PORT"]],
      ["channels", "illustrator", ["engine"]],
      ["models", "gpt-image-2.5-vip", ["chat", "sizes"]],
      ["limits", "limits", ["default.queued"]],
      ["rules", "house-policy", ["check.headers.Authorization"]],
      ["other", "later", ["unknown"]],
    ]);
  });

  it("are found by words of the name, the value and where it came from", () => {
    const all = [
      setting("LIMNER_PORT", "4242", "environment LIMNER_PORT"),
      setting("LIMNER_HOST", "127.0.0.1"),
    ];
    expect(filterSettings(all, { words: "port 42", onlySet: false })).toHaveLength(1);
    expect(filterSettings(all, { words: "ENVIRONMENT", onlySet: false })).toHaveLength(1);
    expect(filterSettings(all, { words: "", onlySet: true }).map(({ name }) => name)).toEqual([
      "LIMNER_PORT",
    ]);
    expect(filterSettings(all, { words: " ", onlySet: false })).toHaveLength(2);
  });
});
