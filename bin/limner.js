#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read, so that they can say what to do.
import { spawn } from "child_process";
import { existsSync, mkdirSync } from "fs";
import * as nodeModule from "module";
import { cpus, homedir } from "os";
import { dirname, join } from "path";
import { fileURLToPath } from "url";

const here = dirname(fileURLToPath(import.meta.url));
// A clone runs what was written, with `using`, which Node 22 cannot read; the published package is compiled for it.
const isClone = existsSync(join(here, "..", "src", "cli", "main.ts"));
const OLDEST = isClone ? [24, 0] : [22, 19];
const ENTRY = isClone ? "../src/cli/main.ts" : "../dist/cli/main.js";
const REPAIR = isClone ? "run npm ci in " + join(here, "..") : "install limner again";
const CACHE_WRITTEN_AFTER_MS = 10000;
const POOL_THREADS_MAX = 128;

function isNewEnough(version) {
  const parts = version.split(".").map(Number);
  return parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1]);
}

// The project's own Node, which `npm ci` puts beside the packages of a clone.
function findOwnNode() {
  if (!isClone) {
    return undefined;
  }
  const own = join(here, "..", "node_modules", ".bin", "node");
  return existsSync(own) && process.env.LIMNER_STARTED_BY !== "limner.js" ? own : undefined;
}

function startAgain(node) {
  // Without this glibc keeps a heap for every thread, and a third of the memory is pixels long forgotten.
  const defaults = { MALLOC_ARENA_MAX: "2" };
  const env = Object.assign(defaults, process.env, { LIMNER_STARTED_BY: "limner.js" });
  const child = spawn(node, [fileURLToPath(import.meta.url)].concat(process.argv.slice(2)), {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
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

// Whoever kills the process that was started with a signal that cannot be passed on means this one.
function endWithStarter() {
  if (process.env.LIMNER_STARTED_BY !== "limner.js" || process.channel === undefined) {
    return;
  }
  process.on("disconnect", function () {
    process.kill(process.pid, "SIGKILL");
  });
  process.channel.unref();
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

// Makes it if need be, but none above it: where there is no home, Node would try for ever to make one.
function isFolder(path) {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (error) {
    return error.code === "EEXIST";
  }
}

// Later starts need not compile again. In a folder of the user's own: whoever may write the cache may run code here. One that
// cannot be written is not used, and nothing else changes.
function keepCompiledCode() {
  if (process.env.NODE_COMPILE_CACHE === undefined) {
    const caches = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
    const own = join(caches, "limner");
    if (!isFolder(caches) || !isFolder(own)) {
      return;
    }
    // Through the environment, so that the threads that draw find it too.
    process.env.NODE_COMPILE_CACHE = own;
  }
  nodeModule.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  // A server that is killed one day would never write it.
  setTimeout(function () {
    nodeModule.flushCompileCache();
  }, CACHE_WRITTEN_AFTER_MS).unref();
}

// Drawing, encoding and looking up names each take threads of Node's pool for seconds, and what syncs the records must find one free.
// Node starts four unless this is set before the first is needed.
function startEnoughThreads() {
  if (process.env.UV_THREADPOOL_SIZE === undefined) {
    const threads = Math.min(4 * cpus().length + 8, POOL_THREADS_MAX);
    process.env.UV_THREADPOOL_SIZE = String(threads);
  }
}

const own = findOwnNode();
startEnoughThreads();
if (isNewEnough(process.versions.node)) {
  endWithStarter();
  delete process.env.LIMNER_STARTED_BY;
  silenceExperimentalWarnings();
  keepCompiledCode();
  import(ENTRY).then(
    function (commandLine) {
      return commandLine.main(process);
    },
    function (error) {
      console.error(
        "Limner cannot be loaded: " +
          error.message.split("\n")[0] +
          ". To repair it, " +
          REPAIR +
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
      "; install Node 24" +
      (isClone ? ", or " + REPAIR : "") +
      ".",
  );
  process.exitCode = 1;
}
