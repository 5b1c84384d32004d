import { mkdir, writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";

export interface SwiftPorts {
  readonly proxy: number;
  readonly account: number;
  readonly container: number;
  readonly object: number;
  readonly memcached: number;
}

export const SWIFT_STORES = ["account", "container", "object"] as const;

/** Tempauth takes the account and the user as the access key id, and the password as the secret. */
export const SWIFT_ACCESS = { accessKeyId: "test:tester", secretAccessKey: "testing-secret" };

/** Writes the configuration of a whole Swift with one disk, one copy and the S3 interface into a folder. */
export async function writeSwiftConfig(folder: string, ports: SwiftPorts): Promise<void> {
  for (const store of SWIFT_STORES) {
    await mkdir(join(folder, "disks", store, "d1"), { recursive: true });
    await writeFile(join(folder, `${store}.conf`), storeConfig(folder, store, ports[store]));
  }
  await writeFile(join(folder, "proxy.conf"), proxyConfig(folder, ports));
  await writeFile(
    join(folder, "swift.conf"),
    "[swift-hash]\nswift_hash_path_suffix = tests\n\n[storage-policy:0]\nname = only\ndefault = yes\n",
  );
}

function commonConfig(folder: string, port: number): string {
  return `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${userInfo().username}
swift_dir = ${folder}
`;
}

function storeConfig(folder: string, store: string, port: number): string {
  return `${commonConfig(folder, port)}devices = ${join(folder, "disks", store)}
mount_check = false
fallocate_reserve = 0

[pipeline:main]
pipeline = ${store}-server

[app:${store}-server]
use = egg:swift#${store}
`;
}

function proxyConfig(folder: string, ports: SwiftPorts): string {
  const { accessKeyId, secretAccessKey } = SWIFT_ACCESS;
  return `${commonConfig(folder, ports.proxy)}
[pipeline:main]
pipeline = catch_errors cache s3api tempauth proxy-server

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true

[filter:catch_errors]
use = egg:swift#catch_errors

[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${ports.memcached}

[filter:s3api]
use = egg:swift#s3api
location = us-east-1

[filter:tempauth]
use = egg:swift#tempauth
user_${accessKeyId.replace(":", "_")} = ${secretAccessKey} .admin
`;
}
