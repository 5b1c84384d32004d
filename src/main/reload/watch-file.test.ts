import { pbkdf2 } from "node:crypto";
import { renameSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchFile } from "./watch-file.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-watch-"));
  path = join(folder, "limner.yaml");
});
afterEach(() => rm(folder, { recursive: true }));

/** Each call of `next` resolves with the next change. */
function watching(options: { readonly everyMs: number } = { everyMs: 20 }) {
  let changed = Promise.withResolvers<void>();
  const watch = watchFile(path, () => changed.resolve(), { settleMs: 5, ...options });
  return {
    [Symbol.dispose]: () => watch[Symbol.dispose](),
    async next() {
      await changed.promise;
      changed = Promise.withResolvers<void>();
    },
  };
}

/** As Kubernetes mounts a configuration: the name leads through a link to a folder, and that link is replaced. */
async function mount(version: string): Promise<void> {
  await mkdir(join(folder, version));
  await writeFile(join(folder, version, "limner.yaml"), `# ${version}`);
  await symlink(version, join(folder, "..new"));
  await rename(join(folder, "..new"), join(folder, "..data"));
}

describe("a watched file", () => {
  it("R1 is noticed when it comes, is written, is replaced and goes", async () => {
    using watch = watching();
    await writeFile(path, "a: 1");
    await watch.next();
    await writeFile(path, "a: 2");
    await watch.next();
    await writeFile(join(folder, "other"), "a: 3");
    await rename(join(folder, "other"), path);
    await watch.next();
    await unlink(path);
    await watch.next();
  });

  it("R1 is noticed by its folder alone, without waiting for the next look", async () => {
    await writeFile(path, "a: 1");
    using watch = watching({ everyMs: 3_600_000 });
    await writeFile(join(folder, "other"), "a: 2");
    await rename(join(folder, "other"), path);
    await watch.next();
  });

  it("R1 is noticed behind links, when one on the way is replaced", async () => {
    await mount("..first");
    await symlink(join("..data", "limner.yaml"), path);
    using watch = watching({ everyMs: 3_600_000 });
    await mount("..second");
    await watch.next();
  });

  it("R1 is noticed however soon it is replaced, and however busy the machine is", async () => {
    await writeFile(path, "a: 1");
    await writeFile(join(folder, "other"), "a: 2");
    const work = promisify(pbkdf2);
    const busy = Array.from({ length: 16 }, () => work("a", "b", 20_000, 64, "sha512"));
    using watch = watching({ everyMs: 3_600_000 });
    renameSync(join(folder, "other"), path);
    await watch.next();
    await Promise.all(busy);
  });

  it("R1 is noticed where a link leads to another folder", async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), "limner-watch-"));
    await writeFile(join(elsewhere, "real.yaml"), "a: 1");
    await symlink(join(elsewhere, "real.yaml"), path);
    using watch = watching();
    await writeFile(join(elsewhere, "real.yaml"), "a: 2 and more");
    await watch.next();
    await rm(elsewhere, { recursive: true });
  });

  it("may stand in a folder that is not there yet", async () => {
    path = join(folder, "later", "limner.yaml");
    using watch = watching();
    await mkdir(join(folder, "later"));
    await writeFile(path, "a: 1");
    await watch.next();
    expect(watch).toBeDefined();
  });
});
