/** Git LFS does not accept a longer file as a pointer (git-lfs/docs/spec.md). */
export const MAX_POINTER_BYTES = 1024;

const VERSION = /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/;

export const isLfsPointer = (content: string): boolean =>
  VERSION.test(content) && /^oid sha256:\S/m.test(content) && /^size \d/m.test(content);
