import { join } from "node:path";

/** Where the disk store of a folder has a picture: `ab/{name}` by the first digits, so that a million pictures are 4,000 to a folder. */
export function picturePath(folder: string, name: string): string {
  return join(folder, name.slice(0, 2), checkAssetName(name));
}

/** Where a version before this one had it, one folder deeper; see `flattenFolders`. */
export function olderPicturePath(folder: string, name: string): string {
  return join(folder, name.slice(0, 2), name.slice(2, 4), checkAssetName(name));
}

export function checkAssetName(name: string): string {
  if (!isAssetName(name)) throw new Error("An asset name is 32 hexadecimal digits.");
  return name;
}

export function isAssetName(name: string): boolean {
  return /^[0-9a-f]{32}$/.test(name);
}
