const tests = "[.]test[.]ts$";

/** The rooms of the web app. Pages own routes and fetch, parts own looks and fetch nothing; nobody knows the server. */
const rooms = {
  kit: [],
  code: ["kit"],
  language: ["api", "kit"],
  api: ["kit"],
  parts: ["code", "api", "kit", "language"],
  workers: ["kit"],
  threads: ["parts", "api", "kit", "language", "workers"],
  shell: ["threads", "parts", "api", "kit", "language"],
  pages: ["shell", "threads", "parts", "code", "workers", "api", "kit", "language"],
  docs: ["code", "kit"],
  styles: [],
};
const inRoom = (room) => `^console/src/${room}/`;

export default {
  forbidden: [
    ...Object.entries(rooms).map(([room, mayUse]) => ({
      name: `${room}-looks-down-only`,
      comment: `${room}/ may import ${mayUse.join(", ") || "nothing of ours"} and itself.`,
      severity: "error",
      from: { path: inRoom(room), pathNot: tests },
      to: { path: "^console/src/", pathNot: [inRoom(room), ...mayUse.map(inRoom)] },
    })),
    {
      name: "only-the-public-client",
      comment:
        "The web app speaks HTTP, through limner/client; nothing else of the server is its business.",
      severity: "error",
      from: { path: "^console/" },
      to: { path: "^src/", pathNot: "^src/client/" },
    },
    {
      name: "pages-are-strangers",
      severity: "error",
      from: { path: "^console/src/pages/(playground|gallery|reference|console/[^/]+)/" },
      to: {
        path: "^console/src/pages/(playground|gallery|reference|console/[^/]+)/",
        pathNot: "^console/src/pages/$1/",
      },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "[.]css$" },
    },
    {
      name: "declared-dependencies-only",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "console/tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
    },
  },
};
