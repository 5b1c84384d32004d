import type { Folder } from "../folder/create-folder.ts";
import type { EditWish } from "../tools/tool-inputs.ts";

/** What is no file: an address of any scheme, or the id of a generation. */
const NO_FILE = /^(?:[a-z][a-z0-9+.-]+:|gen_[\w-]+$)/i;

/** The wish with the pictures in files put in place of their names. */
export async function nameFiles<Wish extends EditWish>(wish: Wish, folder: Folder): Promise<Wish> {
  const read = (text: string, param: string): string | Promise<string> =>
    NO_FILE.test(text.trim()) ? text : folder.readPicture(text, param);
  const { images, mask, previous } = wish;
  const pictures: string[] = [];
  for (const [index, image] of (images ?? []).entries()) {
    pictures.push(await read(image, `images[${index}]`));
  }
  return {
    ...wish,
    ...(images !== undefined && { images: pictures }),
    ...(mask !== undefined && { mask: await read(mask, "mask") }),
    ...(previous !== undefined && { previous: await read(previous, "previous") }),
  };
}
