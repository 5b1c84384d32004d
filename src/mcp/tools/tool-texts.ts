/** Told to the model once, when it connects. */
export const INSTRUCTIONS = [
  "Limner draws pictures from words and changes pictures, with exactly the pixels that are asked for.",
  "generate_image draws; edit_image changes pictures or goes on from one that was drawn before (previous);",
  "get_generation fetches one that was still being drawn; list_models tells models, sizes and prices.",
  "A model with procedural: true is drawn by rules and not by a neural network: it is good at scenes, signs, posters and",
  "placeholders in a clean illustrated style, and cannot draw likenesses of people, photographs or long texts.",
  "Every picture may cost money: do not draw the same again when a call timed out; call get_generation instead.",
].join(" ");

export const TOOL_TEXTS = {
  generate: [
    "Draw one or several new pictures from words.",
    "The answer holds the URL of each picture, a small preview, what was understood, and warnings about wishes that could not be honoured.",
    "Say what is in the picture, where and when, and in what style; words to be written in it go in quotation marks.",
    "Leave size out unless exact pixels matter: the prompt may say a ratio such as 16:9, or a format such as banner, poster, icon or phone wallpaper.",
  ].join(" "),
  edit: [
    "Change pictures, put several together, or go on from a picture that was drawn before.",
    "Give images, or previous, or both. Say in the prompt what shall be different; name pictures by their place (image 1, image 2).",
    "Without a size the result has the ratio of the picture that is changed.",
  ].join(" "),
  get: "Fetch a picture that was ordered before, by its id; waits a while if it is still being drawn. Costs nothing.",
  list: "List the models that this key may use, with prices per picture, the sizes they take and how long they usually need.",
} as const;

export const WISH_TEXTS = {
  prompt: "What to draw, in English or Chinese.",
  change:
    'What to change, such as "make it night" or "put the hat from image 2 on the cat in image 1".',
  model: "One of list_models. Default: gpt-image-2, which takes any legal size.",
  size: [
    "Exact pixels as WIDTHxHEIGHT. Leave it out, or write auto, to let the prompt or the edited picture decide.",
    "256x256, 512x512 or 1024x1024 for icons, sprites and avatars; 1536x1024 or 1024x1536 for illustrations;",
    "1280x720 or 2048x1152 for slides, headers and thumbnails; 3840x2160 only where 4K is needed.",
    "gpt-image-2 takes any edges that are multiples of 16, up to 3840, at most 3:1, from 655360 to 8294400 pixels.",
  ].join(" "),
  n: "How many different pictures, 1 to 10; each costs its price. Default 1.",
  seed: "The same words and seed draw the same picture, where the model can.",
  format: "The file format. Default png.",
  background: "transparent for cut-outs such as icons and sprites (png or webp only).",
  id: "The id of a generation, such as gen_0123456789abcdef.",
} as const;

export const PICTURE_TEXTS = {
  images:
    "The pictures to change or to draw from, in order, at most 16: each an https URL, a data: URL, or the URL or generation id (gen_…) of a picture that was drawn here.",
  imagesOrFiles:
    "The pictures to change or to draw from, in order, at most 16: each a file below the working folder (such as assets/cat.png), an https URL, a data: URL, or the URL or generation id (gen_…) of a picture that was drawn here.",
  mask: "A picture of the size of the first one; where it is transparent, the picture may be changed.",
  previous:
    "The picture to go on from: the generation id (gen_…) or picture URL of an earlier answer. It keeps its scene and only what the prompt names is changed.",
  saveAs:
    "Where to save the picture: a file below the working folder, such as assets/hero.png. Folders are made. The ending (.png, .jpg, .webp) decides the format. Several pictures get -1, -2 and so on.",
  overwrite: "Whether a file that exists may be replaced. Default false.",
} as const;
