export const generations = {};
