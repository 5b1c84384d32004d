/** Every room, and the rooms it may use. An import goes down or stays in its room; never up, never sideways. */
const rooms = {
  kit: [],
  contract: ["kit"],
  core: ["contract", "kit"],
  engines: ["contract", "kit"],
  imaging: ["contract", "kit"],
  assets: ["contract", "kit"],
  records: ["contract", "kit"],
  dispatch: ["contract", "kit"],
  limits: ["contract", "kit"],
  door: ["contract", "kit"],
  webhooks: ["contract", "kit"],
  watch: ["contract", "kit"],
  checks: ["contract", "kit"],
  http: ["core", "contract", "kit"],
  mcp: ["core", "contract", "kit"],
  main: "http mcp core engines imaging assets records dispatch limits door webhooks watch checks contract kit".split(
    " ",
  ),
  cli: ["main", "client", "mock", "contract", "kit"],
  client: [],
  console: ["client"],
  mock: ["contract", "kit", "imaging"],
  conformance: ["contract", "kit"],
};

/** Rooms whose folders are strangers to each other; `shared` is open to all of a room. */
const divided = "engines|assets|dispatch|limits";
/** What only tests use: their files, and the houses and backends that they open. */
const tests = "([.]test[.]ts$|^src/engines/[^/]+/testing/)";
const inRoom = (room) => `^src/${room}/`;

const arrows = Object.entries(rooms).map(([room, mayUse]) => ({
  name: `${room}-looks-down-only`,
  comment: `${room}/ may import ${mayUse.join(", ") || "nothing of ours"} and itself. Move the code down a floor, or pass the thing in.`,
  severity: "error",
  from: { path: inRoom(room), pathNot: tests },
  to: { path: "^src/", pathNot: [inRoom(room), ...mayUse.map(inRoom)] },
}));

export default {
  forbidden: [
    ...arrows,
    {
      name: "every-file-has-a-room",
      comment: "A new room needs a line in .dependency-cruiser.mjs and one in ARCHITECTURE.md.",
      severity: "error",
      from: { path: "^src/", pathNot: Object.keys(rooms).map(inRoom) },
      to: {},
    },
    {
      name: "workshops-are-strangers",
      comment:
        "One engine, store or dispatch never knows another. What two of them need goes to shared/, kit/ or contract/.",
      severity: "error",
      from: { path: `^src/(${divided})/([^/]+)/` },
      to: { path: "^src/$1/[^/]+/", pathNot: ["^src/$1/$2/", "^src/$1/shared/"] },
    },
    {
      name: "decisions-do-no-io",
      comment: "kit/, contract/ and core/ decide and translate. Hand in what touches the world.",
      severity: "error",
      from: { path: "^src/(kit|contract|core)/", pathNot: tests },
      to: {
        dependencyTypes: ["core"],
        path: "^(node:)?(fs|http|http2|https|net|tls|dgram|dns|child_process|cluster|worker_threads|sqlite|process|os)(/|$)",
      },
    },
    {
      name: "the-contract-needs-no-package",
      severity: "error",
      from: { path: "^src/(kit|contract|core)/", pathNot: tests },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg"],
        pathNot: "node_modules/typebox/",
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "product-never-needs-tests",
      comment: "What only tests use lives in test/, conformance/ or a *.test.ts file.",
      severity: "error",
      from: { path: "^src/", pathNot: [tests, inRoom("conformance")] },
      to: { path: [tests, inRoom("conformance"), "^test/", "^bench/", "^scripts/"] },
    },
    {
      name: "no-dev-dependency-in-product",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [tests, inRoom("conformance"), "^src/engines/illustrator/testing/"],
      },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "declared-dependencies-only",
      comment:
        "A package that another one brought along may be gone tomorrow. Declare it in package.json.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    // Imports of types are arrows too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
