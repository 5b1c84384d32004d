import { describe, expect, it } from "vitest";
import { OperatorError } from "../operator-error.ts";
import { ENGINE_NAMES } from "./file-schema.ts";
import { readConfig } from "./read-config.ts";
import type { ReadConfigOptions } from "./read-config.ts";

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: ReadConfigOptions["flags"];
  /** The text of /home/limner.yaml. */
  readonly file?: string;
}

function read({ env = {}, flags = {}, file }: Given = {}) {
  const readFile = (path: string) => (path === "/home/limner.yaml" ? file : undefined);
  return readConfig({ env, cwd: "/home", flags, cores: 6, readFile });
}

function complaints(given: Given): readonly string[] {
  try {
    read(given);
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorError);
    return (error as OperatorError).lines;
  }
  return [];
}

const OUTSIDE = { LIMNER_HOST: "0.0.0.0" };

describe("the environment", () => {
  it("needs nothing: every value has a default", () => {
    const { config, secrets, warnings } = read();
    expect(config).toMatchObject({
      host: "127.0.0.1",
      port: 4242,
      publicUrl: undefined,
      trustProxy: [],
      patienceMs: 290_000,
      dataDir: "/home/data",
      configFile: undefined,
      logLevel: "info",
      drainMs: 300_000,
      queueMs: 3_600_000,
      storagePatienceMs: 300_000,
      threads: 6,
      diskFloorBytes: 1_000_000_000,
      clients: { sdkUserAgents: [], textCalls: true },
      door: { allow: [] },
    });
    expect(secrets).toEqual({
      apiKey: undefined,
      adminKey: undefined,
      channelApiKeys: new Map(),
      ruleHeaders: new Map(),
    });
    expect(warnings).toEqual([]);
  });

  it("is read as written", () => {
    const env = {
      LIMNER_HOST: "0.0.0.0",
      LIMNER_PORT: "0",
      LIMNER_DATA_DIR: "../srv",
      LIMNER_PUBLIC_URL: "https://pictures.example.com/api/",
      LIMNER_TRUST_PROXY: "loopback, 10.0.0.0/8",
      LIMNER_API_KEY: "sk-01234567890123456789",
      LIMNER_LOG_LEVEL: "silent",
      LIMNER_DRAIN_S: "0",
      LIMNER_THREADS: "3",
      LIMNER_ROLE: "all",
    };
    const { config, secrets } = read({ env });
    expect(config).toMatchObject({
      host: "0.0.0.0",
      port: 0,
      dataDir: "/srv",
      publicUrl: "https://pictures.example.com/api",
      trustProxy: ["loopback", "10.0.0.0/8"],
      logLevel: "silent",
      drainMs: 0,
      threads: 3,
    });
    expect(secrets.apiKey).toBe("sk-01234567890123456789");
  });

  it("an answer that is kept alive is waited for longer, unless the patience is said", () => {
    const patience = (env: Record<string, string>) => read({ env }).config.patienceMs;
    expect(patience({ LIMNER_KEEP_ALIVE_S: "50" })).toBe(900_000);
    expect(patience({ LIMNER_KEEP_ALIVE_S: "50", LIMNER_PATIENCE_S: "60" })).toBe(60_000);
    expect(patience({ LIMNER_KEEP_ALIVE_S: "0" })).toBe(290_000);
  });

  it("counts an empty variable as not set", () => {
    expect(
      read({ env: { LIMNER_PORT: "", LIMNER_API_KEY: "", LIMNER_S3_BUCKET: "" } }).config.port,
    ).toBe(4242);
  });

  it("gives way to flags, which are called by their own name when they are wrong", () => {
    const env = { LIMNER_PORT: "5000", LIMNER_HOST: "::1" };
    expect(read({ env, flags: { port: "6000" } }).config).toMatchObject({
      port: 6000,
      host: "::1",
    });
    expect(complaints({ env, flags: { port: "many" } })).toEqual([
      '--port must be a whole number from 0 to 65535, not "many".',
    ]);
  });

  it.each([
    [{ LIMNER_PORT: "80a" }, 'LIMNER_PORT must be a whole number from 0 to 65535, not "80a".'],
    [{ LIMNER_PORT: "65536" }, 'LIMNER_PORT must be a whole number from 0 to 65535, not "65536".'],
    [{ LIMNER_PORT: "-1" }, 'LIMNER_PORT must be a whole number from 0 to 65535, not "-1".'],
    [
      { LIMNER_HOST: "http://here" },
      'LIMNER_HOST must be an address or a host name, such as 127.0.0.1 or 0.0.0.0, not "http://here".',
    ],
    [
      { LIMNER_HOST: "300.1.2.3" },
      'LIMNER_HOST must be an address or a host name, such as 127.0.0.1 or 0.0.0.0, not "300.1.2.3".',
    ],
    [
      { LIMNER_PUBLIC_URL: "pictures.example.com" },
      "LIMNER_PUBLIC_URL must be an http or https address without user, query and fragment, such as https://images.example.com, " +
        'not "pictures.example.com".',
    ],
    [
      { LIMNER_TRUST_PROXY: "true" },
      "LIMNER_TRUST_PROXY must be the addresses or networks of your proxies, separated by commas, such as 127.0.0.1,10.0.0.0/8 " +
        '(the words loopback, linklocal and uniquelocal count too), not "true".',
    ],
    [
      { LIMNER_LOG_LEVEL: "verbose" },
      'LIMNER_LOG_LEVEL must be one of debug, info, warn, error, silent, not "verbose".',
    ],
    [
      { LIMNER_DRAIN_S: "5m" },
      'LIMNER_DRAIN_S must be a whole number from 0 to 86400 (seconds), not "5m".',
    ],
    [
      { LIMNER_PATIENCE_S: "0" },
      'LIMNER_PATIENCE_S must be a whole number from 1 to 86400 (seconds), not "0".',
    ],
    [
      { LIMNER_QUEUE_S: "no" },
      'LIMNER_QUEUE_S must be a whole number from 1 to 604800 (seconds), not "no".',
    ],
    [{ LIMNER_THREADS: "0" }, 'LIMNER_THREADS must be a whole number from 1 to 256, not "0".'],
    [
      { LIMNER_DISK_FLOOR_BYTES: "1GB" },
      'LIMNER_DISK_FLOOR_BYTES must be a whole number from 0 to 999999999999999, not "1GB".',
    ],
    [
      { LIMNER_CONFIG: "other.yaml" },
      "There is no file other.yaml; write one, or take LIMNER_CONFIG (--config) away.",
    ],
    [
      { ...OUTSIDE, LIMNER_API_KEY: "short" },
      "LIMNER_API_KEY must have at least 20 characters when the server listens beyond this machine (LIMNER_HOST is 0.0.0.0).",
    ],
    [
      { ...OUTSIDE, LIMNER_ADMIN_KEY: "0123456789012345678" },
      "LIMNER_ADMIN_KEY must have at least 20 characters when the server listens beyond this machine (LIMNER_HOST is 0.0.0.0).",
    ],
    [
      {
        ...OUTSIDE,
        LIMNER_API_KEY: "01234567890123456789",
        LIMNER_ADMIN_KEY: "01234567890123456789",
      },
      "LIMNER_API_KEY and LIMNER_ADMIN_KEY must differ when the server listens beyond this machine (LIMNER_HOST is 0.0.0.0): " +
        "whoever may draw would be the admin too.",
    ],
  ])("stops the start with one line for %o", (env: Record<string, string>, line) => {
    expect(complaints({ env })).toEqual([line]);
  });

  it("never repeats a key, not even one that cannot be used", () => {
    const [line] = complaints({ env: { LIMNER_API_KEY: "secret with spaces" } });
    expect(line).toBe(
      "LIMNER_API_KEY must be made of at most 200 letters, digits and visible signs, without spaces.",
    );
  });

  it("takes short keys on a server that only this machine reaches", () => {
    for (const host of ["127.0.0.1", "127.8.9.1", "::1", "localhost"]) {
      expect(
        read({ env: { LIMNER_HOST: host, LIMNER_API_KEY: "a", LIMNER_ADMIN_KEY: "b" } }).secrets
          .adminKey,
      ).toBe("b");
    }
  });

  it("tells all wrong values at once", () => {
    expect(
      complaints({ env: { LIMNER_PORT: "x", LIMNER_THREADS: "y" }, file: "modles: {}" }),
    ).toHaveLength(3);
  });

  it("warns of variables that nobody reads, unless the file does", () => {
    const file = 'channels:\n  demo: { engine: echo, model: "${LIMNER_DEMO_MODEL}" }';
    const env = { LIMNER_PROT: "1", LIMNER_ZZZZZZZZ: "1", LIMNER_DEMO_MODEL: "m" };
    expect(read({ env, file }).warnings).toEqual([
      "LIMNER_PROT is no setting of this version and is not read; did you mean LIMNER_PORT?",
      "LIMNER_ZZZZZZZZ is no setting of this version and is not read; unset it, or see docs/config.md",
    ]);
  });
});

describe("limner.yaml", () => {
  it("keeping is set for all and for a model; what is not said stays as it is", () => {
    expect(read().config.keeping).toEqual({ referencesDays: 30, resultsDays: null });
    const file =
      "keeping: { resultsDays: 90 }\nmodels:\n  gpt-image-2: { keeping: { resultsDays: forever } }\n";
    const { config, origins } = read({ file });
    expect(config.keeping).toEqual({ referencesDays: 30, resultsDays: 90 });
    const own = config.models.filter(({ keeping }) => Object.keys(keeping).length > 0);
    expect(own.map(({ id, keeping }) => [id, keeping])).toContainEqual([
      "dall-e-3",
      { resultsDays: null },
    ]);
    expect(origins).toContainEqual({
      name: "models.gpt-image-2.keeping.resultsDays",
      value: "forever",
      source: "limner.yaml line 3",
    });
    for (const wrong of ["0", "never", "1.5"]) {
      expect(() => read({ file: `keeping: { resultsDays: ${wrong} }` })).toThrow(
        "keeping.resultsDays must be a whole number from 1 to 36500, or forever",
      );
    }
  });

  it("is not needed: the shipped models are drawn by the illustrator", () => {
    const { models, channels } = read().config;
    expect(models.filter(({ aliasOf }) => aliasOf === null)).toEqual([
      {
        id: "gpt-image-2-vip",
        aliasOf: null,
        sizes: "buckets",
        priceMicros: 30_000,
        chat: "documented",
        chatSwitch: "auto",
        textCalls: true,
        channels: ["illustrator"],
        webhookUrl: null,
        keeping: {},
      },
      {
        id: "gpt-image-2-all",
        aliasOf: null,
        sizes: "prompt",
        priceMicros: 30_000,
        chat: "superset",
        chatSwitch: "auto",
        textCalls: true,
        channels: ["illustrator"],
        webhookUrl: null,
        keeping: {},
      },
      {
        id: "gpt-image-2",
        aliasOf: null,
        sizes: "legal",
        priceMicros: 30_000,
        chat: "documented",
        chatSwitch: "auto",
        textCalls: true,
        channels: ["illustrator"],
        webhookUrl: null,
        keeping: {},
      },
    ]);
    expect(models.find(({ id }) => id === "dall-e-3")).toMatchObject({
      aliasOf: "gpt-image-2",
      sizes: "legal",
    });
    expect(models.find(({ id }) => id === "gpt-image-2.6-all")).toMatchObject({ chat: "superset" });
    expect(models).toHaveLength(12);
    expect(channels).toMatchObject([
      {
        id: "illustrator",
        engine: "illustrator",
        standsIn: true,
        concurrency: 6,
        timeoutMs: 600_000,
        priceMicros: 0,
      },
    ]);
  });

  it("says how chat software is told and served, for all models and for one", () => {
    const file =
      'clients: { sdkUserAgents: ["MyChat/"], textCalls: off }\nmodels:\n  gpt-image-2: { textCalls: on, chat: superset }';
    const { models, clients } = read({ file }).config;
    expect(clients).toEqual({ sdkUserAgents: ["MyChat/"], textCalls: false });
    expect(models.find(({ id }) => id === "gpt-image-2-vip")).toMatchObject({
      chatSwitch: "auto",
      textCalls: false,
    });
    expect(models.find(({ id }) => id === "dall-e-3")).toMatchObject({
      chat: "superset",
      chatSwitch: "superset",
      textCalls: true,
    });
    for (const wrong of ["sdkUserAgents: [ab]", "textCalls: maybe", "textCalls:"]) {
      expect(() => read({ file: `clients: { ${wrong} }` })).toThrow(/^limner\.yaml:1:/);
    }
  });

  it("may be empty, and so may its sections and entries", () => {
    const file = "models:\n  gpt-image-2:\nchannels:\nlimits:\n  default:\ndoor:\n";
    expect(read({ file: "" }).config.models).toHaveLength(12);
    expect(read({ file }).config).toMatchObject({
      models: read().config.models,
      configFile: "/home/limner.yaml",
    });
  });

  it("changes single settings of a shipped model and leaves the rest", () => {
    const file =
      'models:\n  gpt-image-2-vip:\n    pricePerImage: "0.000001"\n    chat: superset\n    aliases: [mine]';
    const { models } = read({ file }).config;
    const changed = { sizes: "buckets", priceMicros: 1, chat: "superset" };
    expect(models.find(({ id }) => id === "gpt-image-2-vip")).toMatchObject(changed);
    expect(models.filter(({ aliasOf }) => aliasOf === "gpt-image-2-vip")).toMatchObject([
      { id: "mine", ...changed },
    ]);
  });

  it("W5 an address for webhooks needs a public address, holds no password and is shown without its secrets", () => {
    const file = "models:\n  gpt-image-2:\n    webhookUrl: https://hooks.example.com/T0/secret";
    const [line] = complaints({ file });
    expect(line).toContain("models.gpt-image-2.webhookUrl needs LIMNER_PUBLIC_URL; set it");
    const { config, origins } = read({ file, env: { LIMNER_PUBLIC_URL: "https://example.com" } });
    const told = config.models.filter(({ webhookUrl }) => webhookUrl !== null);
    expect(told.map(({ id, aliasOf }) => aliasOf ?? id)).toEqual(told.map(() => "gpt-image-2"));
    expect(told.length).toBeGreaterThan(1);
    expect(origins.filter(({ name }) => name.endsWith("webhookUrl"))).toMatchObject([
      { name: "models.gpt-image-2.webhookUrl", value: "https://hooks.example.com/…" },
    ]);
    const [wrong] = complaints({ file: file.replace("https://", "https://me:secret@") });
    expect(wrong).toContain("must be an http or https address without user and password");
  });

  it("takes models and aliases away", () => {
    const file =
      "models:\n  gpt-image-2-vip: { enabled: false }\n  gpt-image-2-all: { aliases: [] }";
    const ids = read({ file }).config.models.map(({ id }) => id);
    expect(ids).toEqual([
      "gpt-image-2-all",
      "gpt-image-2",
      "gpt-image-1",
      "gpt-image-1.5",
      "dall-e-2",
      "dall-e-3",
    ]);
  });

  it("gives the name of a shipped alias to a model or alias of its own", () => {
    const file =
      'models:\n  dall-e-3: { sizes: prompt, pricePerImage: "1" }\n  gpt-image-2-vip: { aliases: [dall-e-2] }';
    const { models } = read({ file }).config;
    expect(models.filter(({ id }) => id === "dall-e-3")).toMatchObject([
      { aliasOf: null, priceMicros: 1_000_000 },
    ]);
    expect(models.filter(({ id }) => id === "dall-e-2")).toMatchObject([
      { aliasOf: "gpt-image-2-vip" },
    ]);
  });

  it("declares channels, with secrets kept apart", () => {
    const file =
      'channels:\n  illustrator: { concurrency: 1 }\n  demo: { engine: echo, apiKey: "${KEY}", unpaid: [500], timeoutSeconds: 5 }';
    const { config, secrets, warnings, origins } = read({ file, env: { KEY: "top secret" } });
    expect(config.channels).toMatchObject([
      { id: "illustrator", engine: "illustrator", concurrency: 1 },
      { id: "demo", engine: "echo", concurrency: 8, unpaid: [500], timeoutMs: 5000 },
    ]);
    expect(secrets.channelApiKeys).toEqual(new Map([["demo", "top secret"]]));
    expect(JSON.stringify({ config, origins })).not.toContain("top secret");
    expect(warnings).toEqual([
      "limner.yaml:3:25: channels.demo.apiKey changes nothing: the engine echo needs no key.",
    ]);
  });

  it("fills references in, several in one text and none where a dollar is doubled", () => {
    const file = 'channels:\n  demo: { engine: echo, model: "${A}/${B}/$${A}" }';
    const { channels } = read({ file, env: { A: "a", B: "b${A}" } }).config;
    expect(channels[1]?.model).toBe("a/b${A}/${A}");
  });

  it.each([
    ["modls: {}", "limner.yaml:1:1: modls is not a setting; did you mean models?"],
    [
      "entirely: {}",
      "limner.yaml:1:1: entirely is not a setting; here stand channels, models, limits, keeping, clients, rules, door.",
    ],
    [
      "[]",
      "limner.yaml:1:1: The file must be a mapping with channels, models, limits, keeping, clients, door and rules, not [].",
    ],
    [
      "models:\n  gpt-image-2:\n    price: 1",
      "limner.yaml:3:5: models.gpt-image-2.price is not a setting; did you mean pricePerImage?",
    ],
    [
      "models:\n  gpt-image-2:\n    aliasses: []",
      "limner.yaml:3:5: models.gpt-image-2.aliasses is not a setting; did you mean aliases?",
    ],
    [
      "models:\n  gpt-image-2: { sizes: any }",
      'limner.yaml:2:18: models.gpt-image-2.sizes must be buckets, legal or prompt, not "any".',
    ],
    [
      "models:\n  gpt-image-2: { pricePerImage: 0.03 }",
      'limner.yaml:2:18: models.gpt-image-2.pricePerImage must be decimal text in quotes, in dollars with at most six places, such as "0.03", not 0.03.',
    ],
    [
      'models:\n  gpt-image-2: { pricePerImage: "0.0000001" }',
      'limner.yaml:2:18: models.gpt-image-2.pricePerImage must be decimal text in quotes, in dollars with at most six places, such as "0.03", not "0.0000001".',
    ],
    [
      "models:\n  gpt-image-2: { channels: [illustrater] }",
      "limner.yaml:2:29: models.gpt-image-2.channels.0 names the channel illustrater, which is not declared; did you mean illustrator?",
    ],
    [
      "models:\n  gpt-image-2: { channels: [] }",
      "limner.yaml:2:18: models.gpt-image-2.channels must be a list of channel names, each named once, not [].",
    ],
    [
      "models:\n  constructor: { sizes: legal }",
      'limner.yaml:2:3: models.constructor is a model of your own and needs pricePerImage, in dollars, such as "0.03".',
    ],
    [
      'models:\n  one: { sizes: legal, pricePerImage: "1", aliases: [gpt-image-2] }',
      'limner.yaml:2:54: models.one.aliases.0 is "gpt-image-2", which already names a model; take it out in one of the two places.',
    ],
    [
      "models:\n  gpt-image-2: { aliases: [x] }\n  gpt-image-2-vip: { aliases: [x] }",
      'limner.yaml:3:32: models.gpt-image-2-vip.aliases.0 is "x", which already names an alias of gpt-image-2; take it out in one of the two places.',
    ],
    [
      'models:\n  "a b": {}',
      "limner.yaml:2:3: models.a b is not a name that can be used here; write models by name (letters, digits and . _ : / -, at most 128).",
    ],
    [
      "channels:\n  far: { engine: openai-image }",
      `limner.yaml:2:10: channels.far.engine must be one of ${ENGINE_NAMES.join(", ")}, not "openai-image".`,
    ],
    [
      "channels:\n  far: { engine: openai-images, options: { presett: limner } }",
      "limner.yaml:2:44: channels.far.options.presett is not a setting; did you mean preset?",
    ],
    [
      'channels:\n  far: { engine: openai-images, options: { baseUrl: "http://127.0.0.1:1/v1" } }',
      "limner.yaml:2:44: channels.far.options.baseUrl stands one level higher: write channels.far.baseUrl.",
    ],
    [
      "channels:\n  far: { engine: echo, options: { preset: limner } }",
      "limner.yaml:2:24: channels.far.options is not a setting of this engine; take it out.",
    ],
    [
      "channels:\n  far: { engine: chat-images }",
      "limner.yaml:2:3: channels.far needs baseUrl, the address of the backend.",
    ],
    [
      "channels:\n  far: {}",
      `limner.yaml:2:3: channels.far needs an engine; write engine: and one of ${ENGINE_NAMES.join(", ")}.`,
    ],
    [
      "channels:\n  illustrator: { engine: echo }",
      "limner.yaml:2:18: channels.illustrator.engine must be illustrator, since this channel is the built-in engine; give a channel of another kind another name.",
    ],
    [
      "channels:\n  illustrator: { weight: 0 }",
      "limner.yaml:2:18: channels.illustrator.weight must be a whole number from 1 to 1000, not 0.",
    ],
    [
      "channels:\n  illustrator: { concurrency: 1.5 }",
      "limner.yaml:2:18: channels.illustrator.concurrency must be a whole number from 1 to 1000, not 1.5.",
    ],
    [
      "channels:\n  illustrator: { idempotent: yes }",
      'limner.yaml:2:18: channels.illustrator.idempotent must be true or false, not "yes".',
    ],
    [
      "channels:\n  illustrator: { unpaid: [200] }",
      "limner.yaml:2:27: channels.illustrator.unpaid.0 must be a status code from 400 to 599, not 200.",
    ],
    [
      "channels:\n  illustrator: { baseUrl: file:///x }",
      'limner.yaml:2:18: channels.illustrator.baseUrl must be an http or https address without user, query and fragment, not "file:///x".',
    ],
    [
      'channels:\n  illustrator: { apiKey: "${MISSING}" }',
      "limner.yaml:2:18: channels.illustrator.apiKey needs the variable MISSING, which is not set; set it, or write the value here.",
    ],
    [
      'channels:\n  illustrator: { model: "${not a name}" }',
      "limner.yaml:2:18: channels.illustrator.model has a reference that cannot be read; write ${NAME}, or $${ for a plain ${.",
    ],
    [
      "limits:\n  default: { queued: lots }",
      'limner.yaml:2:14: limits.default.queued must be a whole number from 1 to 1000000, not "lots".',
    ],
    [
      "door:\n  allow: [intern, 10.0.0.0/33]",
      'limner.yaml:2:19: door.allow.1 must be a host name, an address or a network such as 10.0.0.0/8, not "10.0.0.0/33".',
    ],
  ])("stops the start with one line for %j", (file, line) => {
    expect(complaints({ file })).toEqual([line]);
  });

  it.each([
    ["a: b: c"],
    ["models: {"],
    ["models: {}\nmodels: {}"],
    ["a: *y"],
    ["models: &x { a: *x }"],
  ])("says where text that is no YAML breaks off: %j", (file) => {
    const [line] = complaints({ file });
    expect(line).toMatch(/^limner\.yaml:\d+:\d+: /);
  });

  it("never repeats the value of a variable in a message", () => {
    const file = 'channels:\n  illustrator: { concurrency: "${SECRET}" }';
    expect(complaints({ file, env: { SECRET: "hunter2" } })).toEqual([
      'limner.yaml:2:18: channels.illustrator.concurrency must be a whole number from 1 to 1000, not "${SECRET}".',
    ]);
  });

  it("is not swallowed when it cannot be read", () => {
    const readFile = () => {
      throw new Error("EACCES: permission denied");
    };
    expect(() => readConfig({ env: {}, cwd: "/home", readFile })).toThrow(
      "limner.yaml cannot be read (EACCES: permission denied); allow it, or name another file with LIMNER_CONFIG.",
    );
  });
});

describe("origins", () => {
  it("name the default, the variable, the flag or the line that each value came from, with secrets masked", () => {
    const file = 'models:\n  gpt-image-2:\n    pricePerImage: "${PRICE}"\n    sizes: prompt\n';
    const env = { LIMNER_PORT: "5000", LIMNER_API_KEY: "sk-abc", PRICE: "0.5" };
    const { origins } = read({ env, file, flags: { host: "::1" } });
    const byName = new Map(origins.map((origin) => [origin.name, origin]));
    expect(byName.get("LIMNER_HOST")).toMatchObject({ value: "::1", source: "flag --host" });
    expect(byName.get("LIMNER_PORT")).toMatchObject({
      value: "5000",
      source: "environment LIMNER_PORT",
    });
    expect(byName.get("LIMNER_DRAIN_S")).toMatchObject({ value: "300", source: "default" });
    expect(byName.get("LIMNER_API_KEY")).toMatchObject({ value: "secret, 6 characters" });
    expect(byName.get("models.gpt-image-2.sizes")).toMatchObject({
      value: "prompt",
      source: "limner.yaml line 4",
    });
    expect(byName.get("models.gpt-image-2.pricePerImage")).toMatchObject({
      value: '"0.50"',
      source: "limner.yaml line 3, environment PRICE",
    });
    expect(byName.get("models.gpt-image-2.chat")).toMatchObject({
      value: "documented",
      source: "default",
    });
  });
});
