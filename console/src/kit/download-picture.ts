import { pictureAddress } from "./picture-address.ts";

/** Saves a picture under a name that says which it is. */
export function downloadPicture(url: string, name: string): void {
  const link = document.createElement("a");
  link.href = pictureAddress(url);
  link.download = name;
  link.rel = "noopener";
  link.click();
}
