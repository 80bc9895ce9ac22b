const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export function isSecureAddress({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}
