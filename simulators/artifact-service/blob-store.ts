import { createHmac, randomUUID } from 'node:crypto';
import type { Azurite } from './azurite.ts';

export interface BlobStore {
  /** A URL that may create and write this blob and do nothing else. */
  uploadUrl(blob: string): string;
  /** A URL that may read it; the answer carries the file name, as GitHub's does. */
  downloadUrl(blob: string, fileName: string): string;
  /** Null when the blob has not been committed. */
  size(blob: string): Promise<number | null>;
  remove(blob: string): Promise<void>;
}

// The well-known credentials of the storage emulator; they protect nothing.
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const version = '2021-12-02';

function sign(parts: readonly string[]): string {
  return createHmac('sha256', Buffer.from(accountKey, 'base64')).update(parts.join('\n')).digest('base64');
}

function expiry(): string {
  return `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}Z`;
}

/** A service SAS; origin of the string to sign: "Create a service SAS", version 2020-12-06 and later. */
function blobSignature(container: string, blob: string, permissions: string, disposition = ''): URLSearchParams {
  const se = expiry();
  const resource = `/blob/${account}/${container}/${blob}`;
  const sig = sign([permissions, '', se, resource, '', '', '', version, 'b', '', '', '', disposition, '', '', '']);
  const query = new URLSearchParams({ sv: version, sr: 'b', sp: permissions, se, sig });
  if (disposition !== '') query.set('rscd', disposition);
  return query;
}

/** An account SAS, for the service's own requests. */
function accountSignature(): URLSearchParams {
  const se = expiry();
  const sig = sign([account, 'rwdlc', 'b', 'sco', '', se, '', '', version, '', '']);
  return new URLSearchParams({ sv: version, ss: 'b', srt: 'sco', sp: 'rwdlc', se, sig });
}

function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

export async function createBlobStore(azurite: Azurite): Promise<BlobStore> {
  // Several services may share an azurite.
  const container = `artifacts-${randomUUID()}`;
  const containerUrl = `${azurite.accountUrl}/${container}`;
  const created = await fetch(`${containerUrl}?restype=container&${accountSignature()}`, { method: 'PUT' });
  if (created.status !== 201) {
    throw new Error(`azurite refused the container: ${created.status} ${await created.text()}`);
  }
  const request = (blob: string, method: string) => fetch(`${containerUrl}/${blob}?${accountSignature()}`, { method });
  return {
    uploadUrl: (blob) => `${containerUrl}/${blob}?${blobSignature(container, blob, 'cw')}`,
    downloadUrl: (blob, fileName) =>
      `${containerUrl}/${blob}?${blobSignature(container, blob, 'r', attachment(fileName))}`,
    async size(blob) {
      const { ok, headers } = await request(blob, 'HEAD');
      return ok ? Number(headers.get('content-length')) : null;
    },
    async remove(blob) {
      await request(blob, 'DELETE');
    },
  };
}
