/** Suffixes that an upload adds to a name: the number of a leg, and another one if the name is taken. */
const SUFFIX = /^(-?\d{1,3})?(-(\d{1,2}|[0-9a-f]{8}))?$/;

/**
 * True if the artifact may have been uploaded as `wanted`. A name that ends in a separator stands for every name that
 * begins with it.
 */
export function isNameNear(wanted: string, name: string): boolean {
  if (!name.startsWith(wanted)) return false;
  return /[-_.]$/.test(wanted) || SUFFIX.test(name.slice(wanted.length));
}
