import { readPictureFile } from "./read-picture-file.ts";
import { planFiles } from "./plan-files.ts";
import type { PlannedFiles, SavePlan } from "./plan-files.ts";

/** The folder that a caller works in: pictures are read from it and saved in it, and nothing outside it is touched. */
export interface Folder {
  /** The picture in a file, as a data URL. Throws `invalid_request`, `invalid_image`, `image_too_large`. */
  readPicture(path: string, param: string): Promise<string>;
  /** Looks, before anything is drawn, whether pictures can be saved as is wished. Throws `invalid_request`. */
  plan(wish: SavePlan): Promise<PlannedFiles>;
}

/** `root` is absolute, without symbolic links. */
export function createFolder(root: string): Folder {
  return {
    readPicture: (path, param) => readPictureFile(path, { root, param }),
    plan: (wish) => planFiles(wish, root),
  };
}
