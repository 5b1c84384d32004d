import { balloon, windmill } from "./vocabulary-own-artwork.mjs";

/** Drawings that lie on a slant and shall stand: by how many degrees they are turned, clockwise. */
export const TURNED = { bouquet: 42, "bottle-with-popping-cork": 42 };

/**
 * Colour artwork of our own, for things that the emoji collection lacks or shows as something else:
 * its only upright bottle is for babies. Made like the others: a box of 32 by 32, flat colours, a few gradients.
 */
export const DRAWN = {
  "drawn-bottle": `<g fill="none"><path fill="#2f6b3c" d="M13.4 4h5.2v5.2c0 1.3.5 2.4 1.4 3.3c1.3 1.3 2 2.6 2 4.6V28a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2V17.1c0-2 .7-3.3 2-4.6c.9-.9 1.4-2 1.4-3.3z"/><path fill="#8f1d2c" d="M13 2.6c0-.6.4-1 1-1h4c.6 0 1 .4 1 1V8.2h-6z"/><path fill="#f3e6c8" d="M10 18.2h12v7.6H10z"/><path fill="#a9803f" d="M12 20h8v1.1h-8zM13.2 22.6h5.6v.9h-5.6z"/></g>`,
  "drawn-water": `<g fill="none"><path fill="#d3ebf7" d="M8 3h16l-1.6 24.7a2.5 2.5 0 0 1-2.5 2.3h-7.8a2.5 2.5 0 0 1-2.5-2.3z"/><path fill="#63b9ec" d="M8.9 10.6h14.2l-1 16.3a1.7 1.7 0 0 1-1.7 1.6h-8.8a1.7 1.7 0 0 1-1.7-1.6z"/><path fill="#a6dcf8" d="M8.9 10.6h14.2l-.14 2.1H9.04z"/><path fill="#fff" d="M10.3 5.6a.8.8 0 0 1 1.6-.1l1 19a.8.8 0 0 1-1.6.1z"/></g>`,
  "drawn-juice": `<g fill="none"><path fill="#e2574c" d="m18.6 1l1.9.6L16.6 14h-2z"/><path fill="#dceff6" d="M8 5h16l-1.6 22.7a2.5 2.5 0 0 1-2.5 2.3h-7.8a2.5 2.5 0 0 1-2.5-2.3z"/><path fill="#ff9f1c" d="M8.8 10h14.4l-1.1 16.9a1.7 1.7 0 0 1-1.7 1.6h-8.8a1.7 1.7 0 0 1-1.7-1.6z"/><path fill="#ffc04d" d="M8.8 10h14.4l-.15 2.2H8.95z"/><circle cx="23.4" cy="6.6" r="4.6" fill="#f58a07"/><circle cx="23.4" cy="6.6" r="3.7" fill="#ffd27a"/><path stroke="#f58a07" stroke-width=".8" d="M23.4 3v7.2M20.3 4.8l6.2 3.6M20.3 8.4l6.2-3.6"/></g>`,
  "drawn-balloon": `<g fill="none">${balloon}</g>`,
  "drawn-windmill": `<g fill="none">${windmill}</g>`,
};
