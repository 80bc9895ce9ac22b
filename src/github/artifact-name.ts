/** What an upload puts behind a name that is taken, also where each leg has its own name by a number of its own. */
const BEHIND = /^(-?\d{1,3})?(-(\d{1,2}|[0-9a-f]{8}))?$/;

/** Whether an artifact of this name may be one that was to be called `wanted`; every name that begins so is, if that ends in a separator. */
export function isNameNear(wanted: string, name: string): boolean {
  if (!name.startsWith(wanted)) return false;
  return /[-_.]$/.test(wanted) || BEHIND.test(name.slice(wanted.length));
}
