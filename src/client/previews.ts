/** How many previews of a picture are asked for where they are wanted: as many as there can be. */
export const PREVIEWS = 3;
