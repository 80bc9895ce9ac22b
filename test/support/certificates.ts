import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const AUTHORITY = [
  { name: 'basicConstraints', cA: true, critical: true },
  { name: 'keyUsage', keyCertSign: true, digitalSignature: true },
] as const;

const make = async (name: string, extensions: object[], ca?: Certificate): Promise<Certificate> => {
  const options = { keyType: 'ec', algorithm: 'sha256', extensions, ...(ca === undefined ? {} : { ca }) };
  const made = await generate([{ name: 'commonName', value: name }], options as Parameters<typeof generate>[1]);
  return { key: made.private, cert: made.cert };
};

/** An authority of one's own. */
export const makeAuthority = (name: string): Promise<Certificate> => make(name, [...AUTHORITY]);

/** A server's certificate for these host names, by this authority. */
export const makeServerCertificate = (hosts: readonly string[], ca: Certificate): Promise<Certificate> =>
  make(hosts[0] ?? '', [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }], ca);

/** A server's certificate for 127.0.0.1 that vouches for itself. */
export const makeLoopbackCertificate = (): Promise<Certificate> =>
  make('127.0.0.1', [...AUTHORITY, { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }]);
