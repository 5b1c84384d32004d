#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read, so that they can say what to do.
import { spawn } from "child_process";
import { existsSync } from "fs";
import { dirname, join } from "path";
import { fileURLToPath } from "url";

const OLDEST = [22, 19];
const here = dirname(fileURLToPath(import.meta.url));

function isNewEnough(version) {
  const parts = version.split(".").map(Number);
  return parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1]);
}

// The project's own Node, which `npm ci` puts beside the packages.
function findOwnNode() {
  const own = join(here, "..", "node_modules", ".bin", "node");
  return existsSync(own) && process.env.LIMNER_STARTED_BY !== "limner.js" ? own : undefined;
}

function startAgain(node) {
  // Without this glibc keeps a heap for every thread, and a third of the memory is pixels long forgotten.
  const defaults = { MALLOC_ARENA_MAX: "2" };
  const env = Object.assign(defaults, process.env, { LIMNER_STARTED_BY: "limner.js" });
  const child = spawn(node, [fileURLToPath(import.meta.url)].concat(process.argv.slice(2)), {
    stdio: "inherit",
    env: env,
  });
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on("error", function (error) {
    console.error(
      "The project's own Node (" +
        node +
        ") cannot be started: " +
        error.message +
        ". Run npm ci again.",
    );
    process.exitCode = 1;
  });
  child.on("exit", function (code, signal) {
    if (signal === null) {
      process.exitCode = code;
      return;
    }
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

// Node warns of modules that it calls experimental (SQLite, TypeScript); whoever types a command cannot act on that.
function silenceExperimentalWarnings() {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = function (warning, ...rest) {
    const type = rest[0] && rest[0].type ? rest[0].type : rest[0];
    if (type !== "ExperimentalWarning") {
      emitWarning(warning, ...rest);
    }
  };
}

const own = findOwnNode();
if (isNewEnough(process.versions.node)) {
  delete process.env.LIMNER_STARTED_BY;
  silenceExperimentalWarnings();
  import("../src/cli/main.ts").then(
    function (commandLine) {
      return commandLine.main(process);
    },
    function (error) {
      console.error(
        "Limner cannot be loaded: " +
          error.message.split("\n")[0] +
          ". Run npm ci in " +
          join(here, "..") +
          ".",
      );
      process.exitCode = 1;
    },
  );
} else if (own !== undefined) {
  startAgain(own);
} else {
  console.error(
    "Limner needs Node " +
      OLDEST.join(".") +
      " or newer, and this is " +
      process.versions.node +
      "; install Node 24, or run npm ci in " +
      join(here, "..") +
      ".",
  );
  process.exitCode = 1;
}
