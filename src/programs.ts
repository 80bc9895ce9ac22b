/** The programs of the action, each loaded when it is started: one bundle holds them all, and what they share once. */
const PROGRAMS = {
  main: () => import('./main.ts'),
  post: () => import('./post.ts'),
  merge: () => import('./merge.ts'),
  checker: () => import('./checker.ts'),
};

export const start = async (program: keyof typeof PROGRAMS): Promise<unknown> => await PROGRAMS[program]();
