// This file is wrong on purpose: `npm run check` fails unless the type checker finds both mistakes (see run.mjs).
export const wrong: number = "not a number";
