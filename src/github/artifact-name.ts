/** Suffixes that an upload adds to a name: the number of a leg, and then a suffix if the name is taken. */
const SUFFIX = /^(-?\d{1,3})?(-(\d{1,2}|[0-9a-f]{8}))?$/;

/** Whether an artifact of this name may have been uploaded as `wanted`. If `wanted` ends in a separator, any name that begins with it counts. */
export function isNameNear(wanted: string, name: string): boolean {
  if (!name.startsWith(wanted)) return false;
  return /[-_.]$/.test(wanted) || SUFFIX.test(name.slice(wanted.length));
}
