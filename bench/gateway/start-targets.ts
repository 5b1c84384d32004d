import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Something that takes the request of the benchmark. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly pid: number;
}

export interface Targets extends AsyncDisposable {
  readonly mock: Target;
  readonly nginx: Target;
  readonly portkey: Target;
  readonly limner: Target;
}

const PORTS = { mock: 8710, nginx: 8711, portkey: 8712, limner: 8713 } as const;
const KEY = "sk-bench-0123456789abcdef";
const STARTS_WITHIN_MS = 60_000;
const here = import.meta.dirname;
const root = join(here, "..", "..");

/** Starts the pretend backend, and in front of it nginx, Portkey and Limner, each in a process of its own. */
export async function startTargets(): Promise<Targets> {
  const folder = await mkdtemp(join(tmpdir(), "limner-bench-gateway-"));
  const children: ChildProcess[] = [];
  const start = async (name: keyof typeof PORTS, child: ChildProcess) => {
    children.push(child);
    await untilListening(PORTS[name], child);
    return {
      name,
      url: `http://127.0.0.1:${PORTS[name]}`,
      headers: { authorization: `Bearer ${KEY}` },
      pid: child.pid ?? 0,
    };
  };
  const close = async () => {
    for (const child of children) {
      child.kill("SIGKILL");
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const mock = await start(
      "mock",
      run(process.execPath, [join(here, "mock-server.ts"), String(PORTS.mock)]),
    );
    const nginx = await start("nginx", await startNginx(folder));
    const portkey = await start("portkey", startPortkey());
    const limner = await start("limner", await startLimner(folder));
    return {
      mock,
      nginx,
      portkey: {
        ...portkey,
        headers: {
          ...portkey.headers,
          "x-portkey-provider": "openai",
          "x-portkey-custom-host": `${mock.url}/v1`,
        },
      },
      limner,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function startNginx(folder: string): Promise<ChildProcess> {
  const file = join(folder, "nginx.conf");
  await writeFile(
    file,
    `daemon off; pid ${folder}/nginx.pid; error_log stderr crit; worker_processes 1; master_process off;
events { worker_connections 1024; }
http {
  access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  upstream backend { server 127.0.0.1:${PORTS.mock}; keepalive 64; }
  server { listen 127.0.0.1:${PORTS.nginx}; location / {
    proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffering on; } }
}`,
  );
  return run("nginx", ["-c", file]);
}

function startPortkey(): ChildProcess {
  const file = join(here, "node_modules/@portkey-ai/gateway/build/start-server.js");
  if (!existsSync(file)) {
    throw new Error("Portkey is not installed; run: npm ci --prefix bench/gateway");
  }
  return run(process.execPath, [file, `--port=${PORTS.portkey}`, "--headless"], {
    NODE_ENV: "production",
  });
}

async function startLimner(folder: string): Promise<ChildProcess> {
  const data = join(folder, "data");
  await mkdir(data);
  const config = join(folder, "limner.yaml");
  await writeFile(
    config,
    `channels:
  mock:
    engine: openai-images
    baseUrl: http://127.0.0.1:${PORTS.mock}/v1
    apiKey: ${KEY}
    allowPrivateAddress: true
    concurrency: 64
models:
  gpt-image-2:
    channels: [mock]
`,
  );
  return run(process.execPath, [join(root, "bin/limner.js"), "serve"], {
    LIMNER_CONFIG: config,
    LIMNER_DATA_DIR: data,
    LIMNER_PORT: String(PORTS.limner),
    LIMNER_API_KEY: KEY,
    LIMNER_ADMIN_KEY: `${KEY}-admin`,
    LIMNER_LOG_LEVEL: "warn",
  });
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) {
      throw new Error(`a server of the benchmark ended at its start with ${child.exitCode}`);
    }
    const socket = connect(port, "127.0.0.1");
    const answer = once(socket, "connect").then(
      () => true,
      () => false,
    );
    const isUp = await answer;
    socket.destroy();
    if (isUp) {
      return;
    }
    await pause(100);
  }
  throw new Error(`nothing listens on port ${port}`);
}
