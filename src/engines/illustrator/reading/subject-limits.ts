/** As many kinds of things as a picture can show apart; more are said to be missed. */
export const SUBJECTS_MAX = 8;
/** As many of one kind. */
export const COUNT_MAX = 12;
/** As many words as a scene is given of its place. */
export const DETAILS_MAX = 6;
