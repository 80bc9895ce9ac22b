import { UNKNOWN_TYPE } from './source-file.ts';

/** The first bytes of a file that show its type. */
export const SIGNATURE_BYTES = 65_536;

/** Text formats have no signature. */
const HAS_NO_SIGNATURE = /^text\/|[/+](?:json|xml|yaml|toml)$/;

/** Containers of other formats. Such a file may well be what its name says. */
const CONTAINERS = ['application/zip', 'application/x-cfb', 'application/gzip', 'application/xml'];

export interface Kind {
  /** The type that is sent: by the name, or by the bytes if the name shows none. */
  readonly contentType: string;
  /** The type of the bytes if it contradicts the name, otherwise null. */
  readonly looksLike: string | null;
}

export async function kindOfContent(named: string, beginning: Buffer): Promise<Kind> {
  const shown = HAS_NO_SIGNATURE.test(named) ? null : await typeOfBytes(beginning);
  if (named === UNKNOWN_TYPE) return { contentType: shown ?? named, looksLike: null };
  return { contentType: named, looksLike: shown === null || agree(named, shown) ? null : shown };
}

async function typeOfBytes(beginning: Buffer): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(beginning);
  // The library may add parameters, which a type by name never has.
  return found?.mime.replace(/;.*/, '') ?? null;
}

function agree(named: string, shown: string): boolean {
  if (named === shown) return true;
  if (CONTAINERS.includes(shown)) return named.startsWith('application/') && named !== 'application/pdf';
  // Types of sound and film differ between systems, and some formats hold either.
  return isPlayed(named) && isPlayed(shown);
}

const isPlayed = (type: string): boolean => /^(?:audio|video)\/|\/ogg$/.test(type);
